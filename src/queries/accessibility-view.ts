import type { Ui } from '../i18n/dictionaries.ts';
import { formatWhen } from '../i18n/dates.ts';
import { fullAddress } from '../i18n/paths.ts';
import { criteria, type Criterion, type CriterionNumber, type TestMethod } from './criteria.ts';
import { editionFor, type Reader } from './reader.ts';
import { testedPages } from './tested-pages.ts';

type Words = Ui['accessibility'];

/** A row of the checklist, in the words of the page. */
export interface CriterionView {
  number: CriterionNumber;
  name: string;
  level: string;
  applies: string;
  outcome: string;
  note: string;
}

export interface AccessibilityResult {
  /** Day of the statement. */
  stated: string;
  kinds: number;
  pages: { href: string; text: string }[];
  methods: { id: TestMethod; name: string; about: string }[];
  /** The criteria of the standard, and those of WCAG 2.2 that it lacks. */
  jis: CriterionView[];
  additional: CriterionView[];
}

/** What is said of a criterion: whether it applies, what came of the tests, which tests those were. */
function judged(words: Words, criterion: Criterion, separator: string) {
  const { applies, outcome, absent, method, byPeople } = words;
  if ('absent' in criterion) return { applies: applies.no, outcome: outcome.absent, note: absent[criterion.absent] };
  if (criterion.tests.length === 0) return { applies: applies.yes, outcome: outcome.unchecked, note: byPeople };
  const names = criterion.tests.map((test) => method[test].name);
  return { applies: applies.yes, outcome: outcome.passed, note: names.join(separator) };
}

export function accessibilityResult(reader: Reader): AccessibilityResult {
  const words = reader.words.accessibility;
  const policy = reader.library.content.pages.get('accessibility');
  if (!policy) throw new Error('No page accessibility, whose date the results are stated under.');
  const { kinds, addresses } = testedPages(reader);
  const rows = (fits: (since: Criterion['since']) => boolean) =>
    (Object.entries(criteria) as [CriterionNumber, Criterion][]) // `as`: keys of a constant
      .filter(([, { since }]) => fits(since))
      .map(([number, criterion]) => ({
        number,
        name: words.criteria[number],
        level: criterion.level,
        ...judged(words, criterion, reader.words.common.listSeparator),
      }));
  return {
    stated: formatWhen(editionFor(reader, policy).data.updated, reader.lang),
    kinds,
    pages: addresses.map((href) => ({ href, text: fullAddress(href) })),
    methods: (Object.keys(words.method) as TestMethod[]).map((id) => ({ id, ...words.method[id] })), // `as`: keys of a constant
    jis: rows((since) => since === '2.0'),
    additional: rows((since) => since !== '2.0'),
  };
}
