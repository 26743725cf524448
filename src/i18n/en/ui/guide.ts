import type { Ui } from '../../ja/ui.ts';

/** The words of the guide to beginning a cooperation. */
export const guide = {
  guide: {
    lead: 'How earlier cooperation began, how it grew and what got in the way: statements with their sources, and tables counted from the cases.',
    contents: 'On this page',
    firstHeading: 'In numbers: the first step',
    contactKnown: (known: number, total: number, knownBeyond: number, beyond: number) =>
      `The table counts, for each case, the first event to which the documents give a date. In ${known} of the ${total} cases between Japan and Europe, and in ${knownBeyond} of the ${beyond} beyond, it is a first contact; in most of the others what came before it is unknown.`,
    undated: (europe: number, beyond: number) =>
      `The documents give no date at all in ${[
        ...(europe > 0 ? [`${europe} more ${europe === 1 ? 'case' : 'cases'} between Japan and Europe`] : []),
        ...(beyond > 0 ? [`${beyond} more beyond Europe`] : []),
      ].join(' and ')}.`,
    step: 'Kind of event',
    europe: 'Japan and Europe',
    beyond: 'Beyond Europe',
    tools: 'Instruments used (cases, both together)',
    noCases: 'no case',
    noTools: 'no instrument reported',
    wholeHeading: 'In numbers: which instruments, at which stage',
    wholeLead:
      'What the documents report, by kind of event: how many cases have it, and in how many of them each instrument was used. Plans are not counted. 0 means not reported.',
    obstaclesHeading: 'In numbers: obstacles',
    obstaclesLead: 'The kinds of obstacle that the documents name, and the number of cases that met them.',
    obstacle: 'Kind',
    overcome: 'Overcome (all cases)',
    factorsHeading: 'Success factors that the documents name',
    factorsLead:
      'By stage of a cooperation, with the number of cases that speak of each (after “+”, those beyond Europe).',
    reportedHeading: 'What is rarely reported',
    reportedLead:
      'Few documents speak of cost, or of how things were decided. The figures are the numbers of cases of which something is reported. The rest is what to ask the partners.',
    reportedIn: 'Cases that report it (those beyond Europe last)',
    field: 'Point',
    decidedBy: 'Decided by',
    basis: 'Basis of the decision',
    alternatives: 'Alternatives considered',
    money: 'Cost',
    staff: 'Staff',
    time: 'Time taken',
  },
} as const satisfies Pick<Ui, 'guide'>;
