/** What a case will look like, drawn beside its form with the site's own styles. */
import type { CmsConfig, CustomPreviewTemplateProps, Field } from '@sveltia/cms';
import { formatEvent } from '../i18n/dates.ts';
import { dictionary } from '../i18n/dictionaries.ts';
import { languages, type Locale } from '../i18n/locales.ts';
import { pairWith } from '../records/pair.ts';
import { caseSchema } from '../schemas/case.ts';
import { when } from '../schemas/when.ts';
import { fromForm, mayBeNotReported } from './form.ts';
import { citation, type KnownRecords } from './known-records.ts';

/** The editor's own way of making elements. */
type Make = (tag: string, attributes: Readonly<Record<string, unknown>> | null, ...children: unknown[]) => unknown;
type Draft = Record<string, unknown>;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Draft[] => (Array.isArray(value) ? value.filter(isDraft) : []);
const textIn = (value: unknown, key: string) => (isDraft(value) && typeof value[key] === 'string' ? value[key] : '');

/** What the form calls the values of its lists, in one language: the labels hold all of them. */
function labelsIn(fields: readonly Field[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const field of fields) {
    const { options, fields: inner } = field as { options?: { value: string; label: string }[]; fields?: Field[] }; // `as`: only some kinds of fields have these
    for (const { value, label } of options ?? []) labels.set(value, label);
    for (const [value, label] of labelsIn(inner ?? [])) labels.set(value, label);
  }
  return labels;
}

/** The whole record in the language shown: a translation holds its texts alone. */
function recordOf(entry: CustomPreviewTemplateProps['entry']): { value: Draft; lang: Locale } {
  const { data, i18n } = entry.toJS() as { data: Draft; i18n: Record<string, { data?: Draft }> }; // `as`: the editor's own shape
  const lang = languages.find((own) => i18n[own] === undefined) ?? languages[0];
  const own = fromForm(data, caseSchema);
  const record =
    lang === languages[0] ? own : pairWith(caseSchema, fromForm(i18n[languages[0]]?.data ?? {}, caseSchema), own).value;
  return { value: isDraft(record) ? record : {}, lang };
}

const isWhen = (value: unknown): value is string => when.safeParse(value).success;

/** The template of a case. `make` is the editor's, which exists only once it is loaded; `knownIn` names records in a language. */
export function casePreview(make: Make, config: CmsConfig, knownIn: (lang: Locale) => KnownRecords) {
  const collection = config.collections?.find((own) => 'name' in own && own.name === 'cases');
  const labels = labelsIn(collection && 'fields' in collection ? collection.fields : []);
  return ({ entry, widgetFor }: CustomPreviewTemplateProps) => {
    const { value, lang } = recordOf(entry);
    const words = dictionary(lang);
    const known = knownIn(lang);
    const place = languages.indexOf(lang);
    const labelOf = (id: unknown) => (labels.get(String(id)) ?? String(id)).split(' / ')[place] ?? String(id);
    const cited = (claim: unknown) => [
      textIn(claim, 'text'),
      ...listOf(isDraft(claim) ? claim['sources'] : []).map((source, index) =>
        make('sup', { key: index }, ` [${citation(known, textIn(source, 'source'), textIn(source, 'at'))}]`),
      ),
    ];
    const section = (
      key: 'results' | 'timeline' | 'obstacles' | 'evidence' | 'transfer',
      head: (item: Draft) => unknown[],
    ) => {
      const items = listOf(value[key]);
      const isSilent = mayBeNotReported(caseSchema.shape[key]) && items.length === 0;
      return make(
        'section',
        { key },
        make('h2', null, words.case[key]),
        isSilent
          ? make('p', { className: 'not-reported' }, words.common.notReportedLong)
          : make(
              'ul',
              { className: key },
              ...items.map((item, index) =>
                make('li', { key: index }, make('p', null, ...head(item)), make('p', null, ...cited(item))),
              ),
            ),
      );
    };
    const partners = ({ partners: sides }: Draft) => {
      const all = isDraft(sides) ? Object.values(sides).flatMap(listOf) : [];
      const names = all.map((partner) => known.organisations[textIn(partner, 'id')] ?? textIn(partner, 'id'));
      return names.filter((name) => name !== '').join(words.common.listSeparator);
    };
    const tags = (key: string) =>
      Array.isArray(value[key]) ? value[key].map(labelOf).join(words.common.listSeparator) : '';
    return make(
      'article',
      { className: 'entry entry--case', lang, style: { padding: '1rem' } },
      make(
        'p',
        { className: 'kicker' },
        words.case.kicker,
        ' ',
        make('span', { className: 'tag' }, labelOf(value['depth'] ?? '')),
      ),
      make('h1', null, textIn(value, 'title')),
      make('p', { className: 'lead' }, ...cited(value['summary'])),
      make('p', null, partners(value)),
      make('p', null, tags('places')),
      make('p', null, tags('sectors')),
      make(
        'section',
        { className: 'prose' },
        make('h2', null, words.case.story),
        make('div', { className: 'prose__body' }, widgetFor('body')),
      ),
      section('results', ({ kind, value: figure, unit }) => [
        typeof figure === 'number' ? make('strong', null, `${figure} ${String(unit ?? '')} `) : '',
        make('span', { className: 'tag' }, labelOf(kind)),
      ]),
      section('timeline', ({ date, kind, toldOnly }) => [
        isWhen(date) ? formatEvent(date, lang) : words.case.undated,
        ' ',
        make('span', { className: 'tag' }, toldOnly === true ? words.case.told : labelOf(kind)),
      ]),
      section('obstacles', ({ kind, outcome }) => [
        make('strong', null, labelOf(kind)),
        ' ',
        make('span', { className: 'tag' }, labelOf(outcome)),
      ]),
      section('evidence', ({ factor, stance }) => [
        String(factor ?? ''),
        ' ',
        make('span', { className: 'tag' }, labelOf(stance)),
      ]),
      section('transfer', () => []),
    );
  };
}
