import { formatWhen } from '../i18n/dates.ts';
import { fullAddress } from '../i18n/paths.ts';
import { isReported, listed } from '../schemas/text.ts';
import { caseCard } from './case-card.ts';
import { CaseEntries } from './case-entries.ts';
import { gapsOf } from './case-gaps.ts';
import type { CaseView, CitedText, TimelineView } from './case-view.ts';
import { citedInBody, type Citations } from './citations.ts';
import { editionOf } from './edition.ts';
import { paperLength } from './paper-length.ts';
import { partnersOf, toolsOf } from './facets.ts';
import { editionFor, type Reader } from './reader.ts';
import { referenceTexts } from './reference-texts.ts';
import { relatedCases } from './related.ts';
import { closedTerm, linkedOrganisation, linkedTerm, placeWithReading } from './terms.ts';
import { webinarCard } from './webinar-card.ts';

/** A case's summary and the first entries of its record of time, cited; undefined if there is no such case. */
export function caseExcerpt(
  reader: Reader,
  id: string,
  entries: number,
): { lead: CitedText; timeline: TimelineView[]; citations: Citations } | undefined {
  const record = reader.library.content.cases.get(id);
  if (!record) return undefined;
  const { data, lang } = editionFor(reader, record);
  const page = new CaseEntries(reader, { ...data, timeline: listed(data.timeline).slice(0, entries) }, lang);
  const lead = page.cited(data.summary, reader.words.case.facts);
  return { lead, timeline: page.timeline(), citations: page.citations };
}

/** Everything a case page shows; undefined if there is no such case. */
export function caseView(reader: Reader, id: string): { view: CaseView; citations: Citations } | undefined {
  const record = reader.library.content.cases.get(id);
  const card = caseCard(reader, id);
  if (!record || !card) return undefined;
  const { data: facts, lang, body } = editionFor(reader, record);
  const page = new CaseEntries(reader, facts, lang);
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
