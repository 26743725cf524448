import { formatEvent, formatWhen, formatYears, isKnownByDate } from '../i18n/dates.ts';
import { address, route } from '../i18n/paths.ts';
import type { Case, CaseResult } from '../schemas/case.ts';
import type { Claim } from '../schemas/citation.ts';
import { isReported, listed, type NotReported } from '../schemas/text.ts';
import { spanOf } from '../schemas/when.ts';
import { caseCard } from './case-card.ts';
import type {
  CaseView,
  CitedText,
  EvidenceView,
  FactView,
  ObstacleView,
  ResultView,
  TimelineView,
} from './case-view.ts';
import { Citations } from './citations.ts';
import { phrase, type Phrase, type Reader } from './reader.ts';
import { closedTerm, factorTitle, kindOfEvent, linkedTerm } from './terms.ts';
import { yearsOf } from './tie.ts';

/** As at the start of a line. */
const atStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const firstDay = (date: string) => (isReported(date) ? spanOf(date).first : '9999');

/** The entries of a case as its page shows them. Each is asked for in the order of the page: so its citations are numbered. */
export class CaseEntries {
  readonly reader: Reader;
  readonly facts: Case;
  readonly citations: Citations;
  readonly #textLang: string;

  constructor(reader: Reader, facts: Case, textLang: string) {
    this.reader = reader;
    this.facts = facts;
    this.#textLang = textLang;
    this.citations = new Citations(reader);
  }

  phrase(text: string): Phrase {
    return phrase(this.reader, text, this.#textLang);
  }

  cited(part: Parameters<Citations['text']>[0], usedFor: string): CitedText {
    return this.citations.text(part, this.#textLang, usedFor);
  }

  fact(label: string, claim: Claim | NotReported): FactView {
    return { label, ...(isReported(claim) ? { claim: this.cited(claim, label) } : {}) };
  }

  /** The time that a result holds for; of a stretch its years say enough. */
  asOf(when: string): string {
    const { lang, words } = this.reader;
    const years = yearsOf(when);
    return years.from === years.to ? words.case.resultAsOf(formatWhen(when, lang)) : formatYears(years, lang);
  }

  result(result: CaseResult): ResultView {
    const { lang, words } = this.reader;
    const number = isReported(result.value) ? new Intl.NumberFormat(lang).format(result.value) : undefined;
    const qualified =
      number !== undefined && result.approximation ? words.case.approximation[result.approximation](number) : number;
    return {
      id: result.id,
      ...this.cited(result, words.case.results),
      kind: closedTerm(this.reader, 'result-kinds', result.kind),
      ...(qualified === undefined
        ? {}
        : {
            figure: { value: qualified, unit: this.phrase(result.unit ?? ''), scope: this.phrase(result.scope ?? '') },
          }),
      ...(isReported(result.asOf) ? { asOf: this.asOf(result.asOf) } : {}),
    };
  }

  timeline(): TimelineView[] {
    const { reader } = this;
    return (
      listed(this.facts.timeline)
        // What the sources do not date stands at the end.
        .toSorted((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)))
        .map((entry) => ({
          id: entry.id,
          ...this.cited(entry, reader.words.case.timeline),
          ...(isReported(entry.date)
            ? {
                when: atStart(formatEvent(entry.date, reader.lang, { about: entry.about })),
                isKnownByDate: isKnownByDate(entry.date),
              }
            : {}),
          kind: {
            id: entry.toldOnly ? 'background' : entry.kind,
            label: kindOfEvent(reader, entry),
          },
          planned: entry.planned === true,
          tools: (entry.tools ?? []).map((tool) => linkedTerm(reader, 'tool', tool)),
        }))
    );
  }

  obstacles(): ObstacleView[] {
    const { reader } = this;
    return listed(this.facts.obstacles).map((obstacle) => ({
      id: obstacle.id,
      ...this.cited(obstacle, reader.words.case.obstacles),
      kind: linkedTerm(reader, 'obstacle', obstacle.kind),
      ...(isReported(obstacle.answer) ? { answer: this.phrase(obstacle.answer) } : {}),
      outcome: { id: obstacle.outcome, label: closedTerm(reader, 'obstacle-outcomes', obstacle.outcome) },
    }));
  }

  evidence(): EvidenceView[] {
    const { reader } = this;
    return [...Map.groupBy(listed(this.facts.evidence), ({ factor }) => factor)].map(([factor, entries]) => ({
      factor: { id: factor, ...factorTitle(reader, factor), href: address(reader.lang, route.factor(factor)) },
      entries: entries.map((entry) => ({
        ...this.cited(entry, reader.words.case.evidence),
        stance: { id: entry.stance, label: closedTerm(reader, 'evidence-stances', entry.stance) },
      })),
    }));
  }

  lineage(): CaseView['lineage'] {
    return listed(this.facts.lineage).flatMap((tie) => {
      const card = caseCard(this.reader, tie.case);
      return card
        ? [
            {
              ...this.cited(tie, this.reader.words.case.lineage),
              kind: closedTerm(this.reader, 'lineage-kinds', tie.kind),
              to: { id: tie.case, ...card.title, href: card.href },
            },
          ]
        : [];
    });
  }

  /** Ties that a source names in the story of this case, without a case of their own. */
  ties(id: string): CitedText[] {
    const { reader } = this;
    return reader.library.content.ties
      .filter((tie) => tie.case === id)
      .map(({ claim }) => this.citations.labelled(claim, reader.words.case.ties));
  }
}
