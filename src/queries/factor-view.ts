import { formatWhen } from '../i18n/dates.ts';
import { address, route } from '../i18n/paths.ts';
import type { FactorStage } from '../schemas/closed-lists.ts';
import { closedLists } from '../schemas/closed-lists.ts';
import { isReported } from '../schemas/text.ts';
import { caseCard, type CaseCard } from './case-card.ts';
import type { CitedStance, CitedText } from './case-view.ts';
import { citedInBody, Citations, type CitedSource } from './citations.ts';
import { editionFor, phrase, sortedBy, type Phrase, type Reader } from './reader.ts';
import { closedTerm, countedApart } from './terms.ts';

/** A success factor as lists show it. */
export interface FactorCard {
  id: string;
  href: string;
  title: Phrase;
  meaning: Phrase;
  stage: { id: FactorStage; label: Phrase };
  /** Cases that speak of it, for and against: those with Europe, and those beyond. */
  cases: { count: number; beyond: number };
}

export interface FactorView extends FactorCard {
  lang: string;
  translated: boolean;
  lead: CitedText;
  statements: (CitedText & { id: string; number?: number })[];
  evidence: { card: CaseCard; entries: CitedStance[] }[];
  sources: CitedSource[];
  updated: string;
}

/** What cases say about a factor, in the order of the cases. */
function evidenceFor(reader: Reader, factor: string) {
  return reader.library.cases.flatMap(({ id, record }) => {
    const { data, lang } = editionFor(reader, record);
    const entries = isReported(data.evidence) ? data.evidence.filter((entry) => entry.factor === factor) : [];
    return entries.length > 0 ? [{ id, lang, entries }] : [];
  });
}

export function factorCard(reader: Reader, id: string): FactorCard | undefined {
  const record = reader.library.content.factors.get(id);
  if (!record) return undefined;
  const { data, lang } = editionFor(reader, record);
  return {
    id,
    href: address(reader.lang, route.factor(id)),
    title: phrase(reader, data.title, lang),
    meaning: phrase(reader, data.meaning.text, lang),
    stage: { id: data.stage, label: closedTerm(reader, 'factor-stages', data.stage) },
    cases: countedApart(reader, new Set(evidenceFor(reader, id).map((entry) => entry.id))),
  };
}

/** All factors by stage, in the order of a cooperation. */
export function factorsByStage(reader: Reader): { stage: { id: FactorStage; label: Phrase }; factors: FactorCard[] }[] {
  const cards = [...reader.library.content.factors.keys()].flatMap((id) => factorCard(reader, id) ?? []);
  return closedLists['factor-stages'].map((id) => ({
    stage: { id, label: closedTerm(reader, 'factor-stages', id) },
    factors: sortedBy(
      reader,
      cards.filter(({ stage }) => stage.id === id),
      ({ title }) => title.text,
    ),
  }));
}

/** Everything the page of a factor shows; undefined if there is no such factor. */
export function factorView(reader: Reader, id: string): { view: FactorView; citations: Citations } | undefined {
  const record = reader.library.content.factors.get(id);
  const card = factorCard(reader, id);
  if (!record || !card) return undefined;
  const { data, lang, body, translated } = editionFor(reader, record);
  const { words } = reader;
  const citations = new Citations(reader);
  // In the order of the page: the numbers of the citations depend on it.
  const lead = citations.text(data.meaning, lang, words.case.facts);
  const statements = data.statements.map((statement) => ({
    ...citations.text(statement, lang, words.factor.statements),
    id: statement.id,
    ...(statement.number === undefined ? {} : { number: statement.number }),
  }));
  citations.cite(citedInBody(reader.library.content, body), words.common.body);
  const evidence = evidenceFor(reader, id).flatMap(({ id: caseId, lang: caseLang, entries }) => {
    const caseOf = caseCard(reader, caseId);
    return caseOf
      ? [
          {
            card: caseOf,
            entries: entries.map((entry) => ({
              ...citations.text(entry, caseLang, words.factor.evidence),
              stance: { id: entry.stance, label: closedTerm(reader, 'evidence-stances', entry.stance) },
            })),
          },
        ]
      : [];
  });

  const view: FactorView = {
    ...card,
    lang,
    translated,
    lead,
    statements,
    evidence,
    sources: citations.list(),
    updated: formatWhen(data.updated, reader.lang),
  };
  return { view, citations };
}
