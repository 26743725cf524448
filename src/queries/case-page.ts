import { formatEvent, formatWhen, formatYears, isKnownByDate } from '../i18n/dates.ts';
import { address, fullAddress, route } from '../i18n/paths.ts';
import type { Case, CaseResult } from '../schemas/case.ts';
import type { Claim } from '../schemas/citation.ts';
import { isReported, type NotReported } from '../schemas/text.ts';
import { spanOf } from '../schemas/when.ts';
import { caseCard } from './case-card.ts';
import { gapsOf } from './case-gaps.ts';
import type {
  CaseView,
  CitedText,
  EvidenceView,
  FactView,
  ObstacleView,
  ResultView,
  TimelineView,
} from './case-view.ts';
import { citedInBody, Citations } from './citations.ts';
import { editionOf } from './edition.ts';
import { paperLength } from './paper-length.ts';
import { partnersOf, toolsOf } from './facets.ts';
import { editionFor, phrase, type Phrase, type Reader } from './reader.ts';
import { referenceTexts } from './reference-texts.ts';
import { relatedCases } from './related.ts';
import { closedTerm, factorTitle, kindOfEvent, linkedOrganisation, linkedTerm, placeWithReading } from './terms.ts';
import { yearsOf } from './tie.ts';
import { webinarCard } from './webinar-card.ts';

const listed = <T>(value: readonly T[] | NotReported): readonly T[] => (isReported(value) ? value : []);

/** As at the start of a line. */
const atStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const firstDay = (date: string) => (isReported(date) ? spanOf(date).first : '9999');

/** Puts a case page together, from top to bottom, so that its citations are numbered in reading order. */
class CasePage {
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

/** A case's summary and the first entries of its record of time, cited; undefined if there is no such case. */
export function caseExcerpt(
  reader: Reader,
  id: string,
  entries: number,
): { lead: CitedText; timeline: TimelineView[]; citations: Citations } | undefined {
  const record = reader.library.content.cases.get(id);
  if (!record) return undefined;
  const { data, lang } = editionFor(reader, record);
  const page = new CasePage(reader, { ...data, timeline: listed(data.timeline).slice(0, entries) }, lang);
  const lead = page.cited(data.summary, reader.words.case.facts);
  return { lead, timeline: page.timeline(), citations: page.citations };
}

/** Everything a case page shows; undefined if there is no such case. */
export function caseView(reader: Reader, id: string): { view: CaseView; citations: Citations } | undefined {
  const record = reader.library.content.cases.get(id);
  const card = caseCard(reader, id);
  if (!record || !card) return undefined;
  const { data: facts, lang, body } = editionFor(reader, record);
  const page = new CasePage(reader, facts, lang);
  const { words } = reader;

  // In the order of the page: the numbers of the citations depend on it.
  const lead = page.cited(facts.summary, words.case.facts);
  const aim = isReported(facts.aim) ? page.cited(facts.aim, words.case.aim) : undefined;
  // Results in figures stand beside the facts as well.
  for (const { value, sources } of listed(facts.results))
    if (isReported(value)) page.citations.cite(sources, words.case.results);
  page.citations.cite(citedInBody(reader.library.content, body), words.case.story);
  const { effort, decision, agreement, contact } = facts;
  const howItWorked = {
    decision: [
      page.fact(words.case.decidedBy, decision.decidedBy),
      page.fact(words.case.basis, decision.basis),
      page.fact(words.case.alternatives, decision.alternatives),
    ],
    agreement: [page.fact(words.case.form, agreement.form), page.fact(words.case.signedBy, agreement.signedBy)],
    effort: [
      page.fact(words.case.money, effort.money),
      page.fact(words.case.staff, effort.staff),
      page.fact(words.case.time, effort.time),
    ],
  };
  const obstacles = page.obstacles();
  const results = listed(facts.results).map((result) => page.result(result));
  const timeline = page.timeline();
  const evidence = page.evidence();
  const transfer = listed(facts.transfer).map((entry) => page.cited(entry, words.case.transfer));
  const partners = partnersOf(facts).map((partner) => ({
    ...page.cited({ ...partner, text: partner.role }, words.case.partners),
    name: linkedOrganisation(reader, partner.id),
    side: partner.side,
  }));
  const lineage = page.lineage();
  const ties = page.ties(id);
  const openPoints = (facts.openPoints ?? []).map((entry) => page.cited(entry, words.case.openPoints));
  const office = isReported(contact.office) ? page.cited(contact.office, words.case.contact) : undefined;

  const told = {
    lead,
    partners,
    timeline,
    results,
    obstacles,
    evidence,
    ...howItWorked,
    transfer,
    lineage,
    ties,
    openPoints,
  };
  const view: CaseView = {
    ...card,
    lang,
    ...told,
    ...(aim ? { aim } : {}),
    places: facts.places.map((place) => ({
      ...linkedTerm(reader, 'region', place),
      ...placeWithReading(reader, place),
    })),
    ...(isReported(facts.scale) ? { scale: closedTerm(reader, 'place-scales', facts.scale) } : {}),
    tools: toolsOf(facts).map((tool) => linkedTerm(reader, 'tool', tool)),
    programmes: listed(facts.programmes).map((programme) => linkedTerm(reader, 'programme', programme)),
    ...(office ? { office } : {}),
    ...(isReported(contact.address) ? { contactAddress: contact.address } : {}),
    ...(isReported(contact.checked) ? { contactChecked: formatWhen(contact.checked, reader.lang) } : {}),
    webinars: listed(facts.webinars).flatMap((webinar) => webinarCard(reader, webinar) ?? []),
    gaps: gapsOf(words, facts),
    related: relatedCases(reader, id),
    sources: page.citations.list(),
    references: referenceTexts(reader, {
      title: card.title.text,
      address: fullAddress(card.href),
      updated: facts.updated,
      id,
    }),
    printed: {
      edition: editionOf(reader.lang),
      address: fullAddress(card.href),
      length: paperLength([told, body.sections]),
    },
    updated: formatWhen(facts.updated, reader.lang),
    ...(isReported(facts.verified)
      ? { verified: { date: formatWhen(facts.verified.date, reader.lang), by: facts.verified.by } }
      : {}),
    ...(facts.withdrawn
      ? { withdrawn: { date: formatWhen(facts.withdrawn.date, reader.lang), reason: facts.withdrawn.reason } }
      : {}),
  };
  return { view, citations: page.citations };
}
