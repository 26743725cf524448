import type { Ui } from '../../ja/ui.ts';

/** The words of the home page and of its map. */
export const home = {
  home: {
    lead: 'Partners, agreements, results and obstacles: each statement with its source.',
    searchLabel: 'Search cases and webinars',
    searchHint: 'For example: hydrogen, Basque, matching event, fermentation',
    numbers: 'What is recorded here',
    numberCases: 'cases between Japan and Europe',
    numberBeyond: 'cases beyond Europe, for comparison',
    numberPrefectures: 'prefectures with European partners',
    numberWebinars: 'webinars and events',
    numberRecordings: 'of them with a recording address',
    numberFactors: 'success factors',
    numberSources: 'source documents',
    casesHeading: 'Cases of cooperation',
    casesLead: 'The best-documented cases with European partners, those with the most recent events first.',
    allCases: 'See all cases',
    allWebinars: 'See all webinars and events',
    webinarsHeading: 'Recent webinars and their recordings',
    bySector: 'By sector',
    byPrefecture: 'By Japanese prefecture',
    byCountry: 'By partner country',
    byTool: 'By instrument',
    byProgramme: 'By support programme',
    byObstacle: 'By obstacle',
    questionsHeading: 'Where would you like to start?',
    partnerQuestion: 'I have a partner in mind',
    partnerAnswer: 'Choose a country to see the cases with regions there.',
    partnerBeyond: 'Beyond Europe, for comparison',
    fieldQuestion: 'I have a field in mind',
    fieldAnswer: 'Choose a sector to see its cases.',
    countedApart: 'A figure after “+” counts cases beyond Europe, for comparison.',
    beginQuestion: 'I have no idea how to begin',
    beginAnswer: 'How earlier cooperation began, how it grew and what got in its way, stage by stage.',
    beginGuide: 'Read the guide',
    beginFactors: 'See the success factors that the documents name',
    beginOtherWays: 'Choose by instrument, support programme or obstacle',
  },
  map: {
    skip: 'Skip the map, go to its lists',
    heading: 'Map of cooperation between Japan and Europe',
    lead: 'Lines join the Japanese prefectures and the European regions of each case. In Japan every prefecture is a square of the same size; in Europe the dots grow with the number of cases.',
    drawing:
      'A schematic drawing in which lines join the Japanese prefectures and the European regions of each case. The lists below say the same.',
    legend: 'How to read the map',
    withEurope: 'prefecture with European partners',
    beyondOnly: 'prefecture with cases beyond Europe only, for comparison',
    without: 'prefecture without a case',
    wholeCountry: 'open dot: only the country is named, no region',
    keyHeading: 'Numbers and European regions',
    keyLead: 'The figure after a name is the number of cases. That of a country includes the cases of its regions.',
    listSummary: 'List by prefecture',
    listLead:
      'Prefectures, with the European countries and regions where the partners in their cases are. A city named in the documents may stand under its region. The number of cases is in brackets.',
    unplaced: 'Cases without a line on the map',
    unplacedLead: 'For these the documents name no prefecture in Japan, or no region or country in Europe.',
    credit:
      'Coastline of Europe: Made with Natural Earth; some dots have been moved a little so that none covers another. The squares of Japan give only roughly which prefecture lies where.',
    disclaimer: 'The map is schematic and expresses no view on any border or territory.',
    // A long name is broken where a syllable begins, as near to its middle as can be.
    square: (name: string) => {
      if (name.length <= 5) return name;
      const syllables = name.matchAll(
        /(?<=[aeiou])(?=([^aeiou])(?!\1)[^aeiou]?[aeiou])|(?<=([^aeiou]))(?=\2)|(?<=u)(?=o)/g,
      );
      const fromMiddle = (index: number) => Math.abs(index - name.length / 2);
      const [at] = [...syllables].map(({ index }) => index).toSorted((a, b) => fromMiddle(a) - fromMiddle(b));
      return at === undefined ? name : `${name.slice(0, at)}\u00AD${name.slice(at)}`;
    },
    prefecture: (name: string, europe: number, beyond: number) =>
      `${name}: ${[
        ...(europe > 0 ? [europe === 1 ? '1 case' : `${europe} cases`] : []),
        ...(beyond > 0 ? [`${beyond} beyond Europe`] : []),
      ].join(', ')}`,
    region: (name: string, n: number) => `${name}: ${n === 1 ? '1 case' : `${n} cases`}`,
  },
} as const satisfies Pick<Ui, 'home' | 'map'>;
