import { below, type FieldText } from '../../field-text.ts';
import type { taxonomies as japanese } from '../../ja/fields/taxonomies.ts';

/** What every term of a list has. */
const term = (example: { id: string; name: string; hint: string }) =>
  ({
    id: {
      label: 'Term ID',
      hint: `A few English words in lower-case letters, digits and hyphens. They stand in page addresses and never change once published. Example: ${example.id}.`,
    },
    name: {
      label: 'Name shown',
      hint: `What pages and lists of choices show, in both languages. Example: "${example.name}".`,
    },
    hint: {
      label: 'Explanation',
      hint: `One sentence on what belongs here. Example: "${example.hint}" Leave it empty if the name says it all.`,
    },
    aliases: {
      label: 'Other words',
      hint: 'Words and spellings that people may search for. Example: "MOU" for a memorandum. Leave it empty if there are none.',
    },
  }) satisfies Record<string, FieldText>;

/** The same for a list whose terms the programme knows: only its words can be changed. */
const fixedTerm = (example: { id: string; name: string; hint: string }) =>
  ({
    ...term(example),
    id: {
      label: 'Term ID',
      hint: `The IDs of this list are fixed: none can be added or changed. Edit the name and the explanation only. Example: ${example.id}.`,
    },
  }) satisfies Record<string, FieldText>;

export const taxonomies = {
  'taxonomies.regions': {
    label: 'Regions',
    hint: 'Countries, larger regions, prefectures or states, and cities, each with the one above it. A place must be here before a case can use it.',
  },
  'taxonomies.regions.id': {
    label: 'Region ID',
    hint: 'The English name in lower-case letters, digits and hyphens; Japanese municipalities end in -city or the like. It never changes once published. Examples: mie, kobe-city.',
  },
  'taxonomies.regions.kind': {
    label: 'Kind of region',
    hint: 'Choose country, block for a region of Japan such as Tohoku, prefecture, unit for a state or region abroad, place for a city or anything else.',
  },
  'taxonomies.regions.within': {
    label: 'Lies in',
    hint: 'Choose the region directly above. Examples: Hyogo (hyogo) for Kobe City, Germany (germany) for North Rhine-Westphalia. Leave it empty for a country.',
  },
  'taxonomies.regions.area': {
    label: 'Part of the world',
    hint: 'For countries only: home for Japan, eu for a member of the European Union, europe for another European country, beyond for the rest. Leave it empty otherwise.',
  },
  'taxonomies.regions.codes': {
    label: 'Official codes',
    hint: 'Codes given by governments or statistical offices, for joining with other data. Leave it empty if there are none.',
  },
  'taxonomies.regions.codes.scheme': {
    label: 'Scheme',
    hint: 'Choose the scheme that the code belongs to. Examples: LGC for Japanese local governments, NUTS 2024 for the statistical regions of the European Union.',
  },
  'taxonomies.regions.codes.value': {
    label: 'Code',
    hint: 'Exactly as the scheme lists it. Examples: 281000 for Kobe City, DEA for North Rhine-Westphalia.',
  },
  'taxonomies.regions.name': {
    label: 'Name',
    hint: 'The usual name in both languages. Example: "Mie", in Japanese "三重県".',
  },
  'taxonomies.regions.position': {
    label: 'Position',
    hint: 'For regions in Europe: where the map puts their dot. Left empty, their cases count at the dot of the region above. Leave it empty in Japan and beyond Europe.',
  },
  'taxonomies.regions.position.latitude': {
    label: 'Degrees north',
    hint: 'The latitude of roughly the middle of the region, to one decimal place. Example: 51.0 for Flanders.',
  },
  'taxonomies.regions.position.longitude': {
    label: 'Degrees east',
    hint: 'The longitude of roughly the middle of the region, to one decimal place; negative west of Greenwich. Examples: 4.2 for Flanders, -2.6 for the Basque Country.',
  },
  'taxonomies.regions.native': {
    label: 'Local names',
    hint: 'For regions abroad: the name in each language spoken there. Leave it empty if there is none to add.',
  },
  'taxonomies.regions.native.text': {
    label: 'Local spelling',
    hint: 'With the letters and accents used there. Examples: Nordrhein-Westfalen, España.',
  },
  'taxonomies.regions.native.lang': {
    label: 'Local language',
    hint: 'As a code. Examples: de for German, fr for French, es for Spanish.',
  },
  'taxonomies.regions.reading': {
    label: 'Reading in hiragana',
    hint: 'For places in Japan, as in the national list of local governments. Example: "こうべし". Leave it empty for places abroad.',
  },
  'taxonomies.regions.aliases': {
    label: 'Other spellings',
    hint: 'Short forms and spellings that people may search for. Examples: "NRW", "Kōbe". Leave it empty if there are none.',
  },
  'taxonomies.regions.neighbours': {
    label: 'Neighbouring prefectures',
    hint: 'Prefectures joined to it by land, or by a bridge or tunnel for daily traffic. Example: Gifu, Aichi, Shiga and others for Mie. Leave it empty for all but prefectures.',
  },

  'taxonomies.sectors': {
    label: 'Sectors',
    hint: 'Fields of the economy, for narrowing down the cases and for a list of cases each.',
  },
  ...below(
    'taxonomies.sectors',
    term({
      id: 'agri-food',
      name: 'Agri-food and drink',
      hint: 'Farming, forestry and fisheries, food processing, drinks, and the industries around food culture.',
    }),
  ),
  'taxonomies.sectors.ecosystem': {
    label: 'EU industrial ecosystem',
    hint: 'The "industrial ecosystem" of the European Union that it belongs to, by its English name. Example: Agri-food. Leave it empty if none fits.',
  },
  'taxonomies.sectors.surveyHeading': {
    label: 'Heading in the survey of 2008',
    hint: 'The industry heading in JETRO\'s survey that it corresponds to, as printed. Example: "医療・福祉機器". Leave it empty if none fits.',
  },

  'taxonomies.tools': {
    label: 'Instruments',
    hint: 'Instruments of cooperation, chosen in cases and timelines; each has a list of cases.',
  },
  ...below(
    'taxonomies.tools',
    term({
      id: 'mou',
      name: 'Memorandum of understanding',
      hint: 'A document in which regions or bodies state the aims and fields of their cooperation.',
    }),
  ),
  'taxonomies.tools.family': {
    label: 'Family',
    hint: 'Choose the family it belongs to. Example: "Agreements" (agreements) for a memorandum.',
  },
  'taxonomies.tool-families': {
    label: 'Families of instruments',
    hint: 'Larger groups of instruments, the headings in the list of them.',
  },
  ...below(
    'taxonomies.tool-families',
    term({ id: 'agreements', name: 'Agreements', hint: 'Promises that regions or bodies make to each other.' }),
  ),

  'taxonomies.obstacle-kinds': {
    label: 'Kinds of obstacles',
    hint: 'Chosen under "Obstacles and responses" of a case; each has a list of cases.',
  },
  ...below(
    'taxonomies.obstacle-kinds',
    fixedTerm({ id: 'funding', name: 'Funding', hint: 'Money, subsidies or budgets are short or do not last.' }),
  ),
  'taxonomies.obstacle-outcomes': {
    label: 'Outcomes of obstacles',
    hint: 'Chosen under "Obstacles and responses" of a case: what became of the obstacle.',
  },
  ...below(
    'taxonomies.obstacle-outcomes',
    fixedTerm({
      id: 'partly',
      name: 'Partly overcome',
      hint: 'According to the sources, the obstacle became smaller but remained.',
    }),
  ),
  'taxonomies.lifecycle': {
    label: 'Kinds of events',
    hint: "Kinds of timeline entries, in the order of a cooperation's life. What is known last is told with them.",
  },
  ...below(
    'taxonomies.lifecycle',
    fixedTerm({ id: 'agreement', name: 'Agreement', hint: 'A memorandum or another agreement was concluded.' }),
  ),
  'taxonomies.result-kinds': { label: 'Kinds of results', hint: 'Chosen under "Results" of a case.' },
  ...below(
    'taxonomies.result-kinds',
    fixedTerm({ id: 'contract', name: 'Contract', hint: 'A contract on sales, technology or development.' }),
  ),
  'taxonomies.evidence-stances': {
    label: 'Bearing on factors',
    hint: 'Whether a case bears a success factor out, contradicts it, or warns.',
  },
  ...below(
    'taxonomies.evidence-stances',
    fixedTerm({ id: 'bears-out', name: 'Supports', hint: 'The case shows that the factor helps.' }),
  ),
  'taxonomies.lineage-kinds': { label: 'Kinds of ties', hint: 'How one case is tied to another.' },
  ...below(
    'taxonomies.lineage-kinds',
    fixedTerm({ id: 'modelled-on', name: 'Modelled on', hint: 'This case took the other one as its model.' }),
  ),
  'taxonomies.areas': {
    label: 'Parts of the world',
    hint: 'Whether the partner lies in the European Union, elsewhere in Europe, or beyond. It follows from the places of a case.',
  },
  ...below(
    'taxonomies.areas',
    fixedTerm({
      id: 'eu',
      name: 'European Union',
      hint: 'Cases with a partner in a member state of the European Union.',
    }),
  ),
  'taxonomies.organisation-kinds': {
    label: 'Kinds of organisations',
    hint: 'Chosen in the record of an organisation.',
  },
  ...below(
    'taxonomies.organisation-kinds',
    fixedTerm({ id: 'cluster', name: 'Cluster organisation', hint: 'A body that runs an industrial cluster.' }),
  ),
  'taxonomies.place-scales': { label: 'Sizes of the Japanese side', hint: 'How wide the Japanese side of a case is.' },
  ...below(
    'taxonomies.place-scales',
    fixedTerm({ id: 'multi-prefecture', name: 'Several prefectures', hint: 'Two or more prefectures together.' }),
  ),
  'taxonomies.depths': { label: 'Depths', hint: 'How much the sources tell of a case.' },
  ...below(
    'taxonomies.depths',
    fixedTerm({ id: 'brief', name: 'Brief', hint: 'The sources give one line in a list or a short paragraph.' }),
  ),
  'taxonomies.factor-stages': { label: 'Stages', hint: 'When in a cooperation a success factor matters.' },
  ...below(
    'taxonomies.factor-stages',
    fixedTerm({ id: 'structure', name: 'Structure', hint: 'Putting people, bodies and money in place.' }),
  ),
} as const satisfies Record<keyof typeof japanese, FieldText>;
