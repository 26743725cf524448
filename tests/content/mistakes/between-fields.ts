import { inCase, inStatistic, inWebinar, replaced, type Edit, type Mistake } from './mistake.ts';

/** In both languages: it is the same mistake. */
const without =
  (ja: string, en: string): Edit =>
  (copy, path) => {
    replaced(['id: firms', '»id: firms'], [ja, ''])(copy, path);
    copy.replace(path.replace('/ja/', '/en/'), en, '');
  };
const withoutUnit = without('    unit: 社\n', '    unit: firms\n');
const withoutScope = without('    scope: 商談会に参加した企業\n', '    scope: Firms at the matching event\n');

/** In both languages: it is the same mistake. */
const samePartner: Edit = (copy, path) => {
  copy.replace(path.replace('/ja/', '/en/'), 'id: basque-country', 'id: mie-prefecture');
  replaced(['id: basque-country', 'id: »mie-prefecture'])(copy, path);
};

export const joined: readonly Mistake[] = [
  inCase('a partner on both sides', samePartner, 'case/partner-on-both-sides', {
    field: 'cases.partners.abroad.id',
    names: { value: 'mie-prefecture' },
  }),
  inCase('no place abroad', ['- mie\n  - basque-country', '»- mie'], 'case/places-on-one-side', {
    field: 'cases.places',
  }),
  inCase('an instrument of the timeline', ['tools: not-reported', 'tools:\n  - »mou'], 'case/tool-twice', {
    field: 'cases.tools',
  }),
  inCase('a number without a unit', withoutUnit, 'case/figure-without-unit', { field: 'cases.results.unit' }),
  inWebinar('a speaker nobody knows', ['      - team-leader', '      - »chair'], 'webinar/unknown-speaker', {
    field: 'webinars.programme.speakers',
    names: { value: 'chair', allowed: 'team-leader' },
  }),
  inWebinar(
    'a recording without its address',
    ['state: none-known', '»state: has-address'],
    'recording/address-and-state',
    {
      field: 'webinars.recording.address',
    },
  ),
  inWebinar(
    'an address without a recording',
    ['state: none-known', 'state: none-known\n  address: »https://example.org/'],
    'recording/address-and-state',
    { field: 'webinars.recording.address' },
  ),
  inStatistic('a cell too few', ['[1, 2]', '»[1]'], 'table/shape', { field: 'statistics.cells' }),
  inCase('no place in Japan', ['- mie\n  - basque-country', '»- basque-country'], 'case/places-on-one-side', {
    field: 'cases.places',
  }),
  inCase('a number without a scope', withoutScope, 'case/figure-without-unit', { field: 'cases.results.scope' }),
  inStatistic('a row too many', ['  - [1, 2]', '  »- [1, 2]\n  - [3, 4]'], 'table/shape', {
    field: 'statistics.cells',
  }),
  inStatistic('a total too many', ['rows: [3]', 'rows: »[3, 4]'], 'table/shape', {
    field: 'statistics.printedTotals.rows',
  }),
];
