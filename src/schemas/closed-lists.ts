import { z } from 'zod';

/**
 * The lists that code decides on. Their labels are data (`content/taxonomies/<name>.yaml`), and the reader
 * refuses a taxonomy file whose ids differ from these.
 */
export const closedLists = {
  'obstacle-kinds': [
    'funding',
    'language',
    'culture',
    'staff-rotation',
    'lack-of-expertise',
    'differing-expectations',
    'regulation',
    'cost-and-logistics',
    'market-knowledge',
    'demand-mismatch',
    'low-recognition',
    'crisis-or-pandemic',
    'distance-and-time',
    'other',
  ],
  'obstacle-outcomes': ['overcome', 'partly', 'not-overcome', 'not-reported'],
  /** Kinds of timeline entries, in the order of a tie's life. What is known last is computed from them. */
  lifecycle: [
    'background',
    'first-contact',
    'agreement',
    'activity',
    'result',
    'renewal',
    'widened',
    'dormant',
    'ended',
  ],
  'result-kinds': [
    'contract',
    'joint-development',
    'product-or-sales',
    'company-or-office',
    'matching',
    'network',
    'people',
    'institution-or-policy',
    'visitors-or-recognition',
    'knowledge',
    'none-yet',
  ],
  'evidence-stances': ['bears-out', 'contradicts', 'warns'],
  'lineage-kinds': ['extends', 'continues', 'modelled-on', 'same-actors'],
  /** Computed from a case's places: a European Union side, a European side outside it, no European side. */
  areas: ['eu', 'europe', 'beyond'],
  'organisation-kinds': [
    'prefecture',
    'municipality',
    'region-abroad',
    'national-government',
    'cluster',
    'agency',
    'foundation',
    'chamber-or-association',
    'university',
    'research-institute',
    'company',
    'hospital',
    'eu-body',
    'alliance',
  ],
  /** Of the Japanese side: whose size does the reader share? */
  'place-scales': ['prefecture', 'city', 'district', 'multi-prefecture'],
  /** How much the sources give: a whole story, a shorter one, a line in a list. */
  depths: ['full', 'standard', 'brief'],
  /** When in a cooperation a factor matters. */
  'factor-stages': ['concept', 'structure', 'action'],
} as const;

export type ClosedList = keyof typeof closedLists;
export type TermOf<L extends ClosedList> = (typeof closedLists)[L][number];

export type ObstacleKind = TermOf<'obstacle-kinds'>;
export type ObstacleOutcome = TermOf<'obstacle-outcomes'>;
export type Lifecycle = TermOf<'lifecycle'>;
export type ResultKind = TermOf<'result-kinds'>;
export type EvidenceStance = TermOf<'evidence-stances'>;
export type LineageKind = TermOf<'lineage-kinds'>;
export type Area = TermOf<'areas'>;
export type OrganisationKind = TermOf<'organisation-kinds'>;
export type PlaceScale = TermOf<'place-scales'>;
export type Depth = TermOf<'depths'>;
export type FactorStage = TermOf<'factor-stages'>;

/** One of the terms of a closed list. */
export const termOf = <L extends ClosedList>(list: L) =>
  z.enum(closedLists[list] as unknown as [TermOf<L>, ...TermOf<L>[]]).meta({ closedList: list }); // `as`: zod wants a tuple, the list is one
