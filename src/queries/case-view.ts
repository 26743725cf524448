import type { Side } from '../schemas/case.ts';
import type { Lifecycle } from '../schemas/closed-lists.ts';
import type { CaseCard } from './case-card.ts';
import type { CitedSource, CitedText } from './citations.ts';

export type { CitedText };
import type { PaperLength } from './paper-length.ts';
import type { Linked, Phrase } from './reader.ts';
import type { ReferenceTexts } from './reference-texts.ts';
import type { RelatedCase } from './related.ts';
import type { WebinarCard } from './webinar-card.ts';

export interface PartnerView extends CitedText {
  name: Linked;
  side: Side;
}

export interface TimelineView extends CitedText {
  id: string;
  /** Absent where the sources give no date. */
  when?: string;
  /** Only that it had happened by then is known. */
  isKnownByDate?: boolean;
  kind: { id: Lifecycle; label: Phrase };
  planned: boolean;
  tools: Linked[];
}

export interface ResultView extends CitedText {
  id: string;
  kind: Phrase;
  /** The number as readers read it, with how the source qualifies it; none where the source gives none. */
  figure?: { value: string; unit: Phrase; scope: Phrase };
  asOf?: string;
}

export interface ObstacleView extends CitedText {
  id: string;
  kind: Linked;
  answer?: Phrase;
  outcome: { id: string; label: Phrase };
}

/** A statement for a success factor, against it, or calling for caution. */
export interface CitedStance extends CitedText {
  stance: { id: string; label: Phrase };
}

/** What a case says of one factor. */
export interface EvidenceView {
  factor: Linked;
  entries: CitedStance[];
}

/** A labelled fact that the sources may not report. */
export interface FactView {
  label: string;
  claim?: CitedText;
}

export interface CaseView extends CaseCard {
  lang: string;
  lead: CitedText;
  aim?: CitedText;
  partners: PartnerView[];
  places: Linked[];
  scale?: Phrase;
  tools: Linked[];
  programmes: Linked[];
  timeline: TimelineView[];
  results: ResultView[];
  obstacles: ObstacleView[];
  evidence: EvidenceView[];
  effort: FactView[];
  decision: FactView[];
  agreement: FactView[];
  office?: CitedText;
  contactAddress?: string;
  contactChecked?: string;
  transfer: CitedText[];
  lineage: (CitedText & { kind: Phrase; to: Linked })[];
  openPoints: CitedText[];
  ties: CitedText[];
  webinars: WebinarCard[];
  /** Names of what no source reports. */
  gaps: string[];
  related: RelatedCase[];
  sources: CitedSource[];
  references: ReferenceTexts;
  /** What a sheet of paper has to say of itself: the edition, in words, and the full address of the page. `length`: how much it has to hold. */
  printed: { edition: string; address: string; length: PaperLength };
  updated: string;
  verified?: { date: string; by: string };
  withdrawn?: { date: string; reason: string };
}
