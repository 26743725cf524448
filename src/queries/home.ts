import { GUIDE, pageText } from './page-text.ts';
import { address, route } from '../i18n/paths.ts';
import { byArea, allCaseCards } from './case-card.ts';
import { numbersOf } from './numbers.ts';
import type { Linked, Reader } from './reader.ts';
import { countedTerms, type CountedTerm } from './terms.ts';
import { webinarCards } from './webinar-card.ts';

const SHOWN_CASES = 4;
const SHOWN_WEBINARS = 3;

/** What the home page counts, all from the records; Europe and beyond apart. */
function numbers(reader: Reader) {
  const { home: words } = reader.words;
  const counted = numbersOf(reader);
  return [
    { label: words.numberCases, value: counted.cases },
    { label: words.numberPrefectures, value: counted.prefectures },
    ...(counted.beyond > 0 ? [{ label: words.numberBeyond, value: counted.beyond }] : []),
    { label: words.numberWebinars, value: counted.webinars },
    { label: words.numberRecordings, value: counted.recordings },
    { label: words.numberFactors, value: counted.factors },
    { label: words.numberSources, value: counted.sources },
  ];
}

/** Countries that have cases, most cases first: those of Europe, and those beyond apart. */
function countries(reader: Reader) {
  const { regions } = reader.library;
  const used = countedTerms(reader, 'region')
    .flatMap((term) => {
      const region = regions.get(term.id);
      return region?.kind === 'country' && region.area !== 'home' ? [{ ...term, area: region.area }] : [];
    })
    .toSorted((a, b) => b.count + b.beyond - (a.count + a.beyond));
  return {
    europe: used.filter(({ area }) => area !== 'beyond'),
    beyond: used.filter(({ area }) => area === 'beyond'),
  };
}

export interface HomeView {
  numbers: { label: string; value: number }[];
  countries: { europe: CountedTerm[]; beyond: CountedTerm[] };
  sectors: CountedTerm[];
  /** The parts of the guide, with their addresses. */
  guide: Linked[];
  cases: ReturnType<typeof allCaseCards>;
  webinars: ReturnType<typeof webinarCards>;
}

/** What the home page shows beside its map: ways on by country and sector, the cases with a European partner that are documented best and furthest, the latest webinars that presented a case, numbers. */
export function homeView(reader: Reader): HomeView {
  const { europe } = byArea(allCaseCards(reader));
  const [best] = europe;
  return {
    numbers: numbers(reader),
    countries: countries(reader),
    sectors: countedTerms(reader, 'sector'),
    guide: pageText(reader, GUIDE).parts.map(({ anchor, ...heading }) => ({
      id: anchor,
      ...heading,
      href: `${address(reader.lang, route.guide())}#${anchor}`,
    })),
    cases: europe
      .filter(({ depth }) => depth.id === best?.depth.id)
      .toSorted((a, b) => b.lastDay.localeCompare(a.lastDay))
      .slice(0, SHOWN_CASES),
    webinars: webinarCards(reader)
      .filter(({ id }) => reader.library.casesOfWebinar(id).length > 0)
      .slice(0, SHOWN_WEBINARS),
  };
}
