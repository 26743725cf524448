import type { Ui } from '../i18n/dictionaries.ts';

type Words = Ui['accessibility'];
export type CriterionNumber = keyof Words['criteria'];
export type TestMethod = keyof Words['method'];

/** What is known of a success criterion on this site. */
export type Criterion = {
  level: 'A' | 'AA';
  /** Version of WCAG that brought it. JIS X 8341-3:2016 has those of 2.0. */
  since: '2.0' | '2.1' | '2.2';
} & (
  | {
      /** Tests that would have shown a failure; none where only a person can tell. */
      tests: readonly TestMethod[];
    }
  | {
      /** What the site lacks, so that the criterion has nothing to apply to. */
      absent: keyof Words['absent'];
    }
);

/**
 * Every success criterion of levels A and AA of JIS X 8341-3:2016 and WCAG 2.2. Automatic tests can only show failures:
 * when somebody tests the site with assistive technology, what they find is added here.
 */
export const criteria = {
  '1.1.1': { level: 'A', since: '2.0', tests: ['rules', 'markup'] },
  '1.2.1': { level: 'A', since: '2.0', absent: 'media' },
  '1.2.2': { level: 'A', since: '2.0', absent: 'media' },
  '1.2.3': { level: 'A', since: '2.0', absent: 'media' },
  '1.2.4': { level: 'AA', since: '2.0', absent: 'media' },
  '1.2.5': { level: 'AA', since: '2.0', absent: 'media' },
  '1.3.1': { level: 'A', since: '2.0', tests: ['rules', 'markup'] },
  '1.3.2': { level: 'A', since: '2.0', tests: [] },
  '1.3.3': { level: 'A', since: '2.0', tests: [] },
  '1.3.4': { level: 'AA', since: '2.1', tests: ['rules'] },
  '1.3.5': { level: 'AA', since: '2.1', absent: 'personal' },
  '1.4.1': { level: 'A', since: '2.0', tests: ['rules'] },
  '1.4.2': { level: 'A', since: '2.0', absent: 'media' },
  '1.4.3': { level: 'AA', since: '2.0', tests: ['rules', 'contrast'] },
  '1.4.4': { level: 'AA', since: '2.0', tests: ['rules', 'reflow'] },
  '1.4.5': { level: 'AA', since: '2.0', tests: [] },
  '1.4.10': { level: 'AA', since: '2.1', tests: ['reflow'] },
  '1.4.11': { level: 'AA', since: '2.1', tests: [] },
  '1.4.12': { level: 'AA', since: '2.1', tests: ['rules', 'reflow'] },
  '1.4.13': { level: 'AA', since: '2.1', tests: [] },
  '2.1.1': { level: 'A', since: '2.0', tests: ['rules', 'keyboard'] },
  '2.1.2': { level: 'A', since: '2.0', tests: ['keyboard'] },
  '2.1.4': { level: 'A', since: '2.1', tests: ['shortcut'] },
  '2.2.1': { level: 'A', since: '2.0', absent: 'timing' },
  '2.2.2': { level: 'A', since: '2.0', tests: ['rules', 'motion'] },
  '2.3.1': { level: 'A', since: '2.0', absent: 'motion' },
  '2.4.1': { level: 'A', since: '2.0', tests: ['rules', 'keyboard'] },
  '2.4.2': { level: 'A', since: '2.0', tests: ['rules'] },
  '2.4.3': { level: 'A', since: '2.0', tests: ['keyboard'] },
  '2.4.4': { level: 'A', since: '2.0', tests: ['rules', 'navigation'] },
  '2.4.5': { level: 'AA', since: '2.0', tests: ['navigation'] },
  '2.4.6': { level: 'AA', since: '2.0', tests: [] },
  '2.4.7': { level: 'AA', since: '2.0', tests: ['keyboard'] },
  '2.4.11': { level: 'AA', since: '2.2', tests: ['keyboard'] },
  '2.5.1': { level: 'A', since: '2.1', absent: 'gestures' },
  '2.5.2': { level: 'A', since: '2.1', tests: [] },
  '2.5.3': { level: 'A', since: '2.1', tests: ['rules'] },
  '2.5.4': { level: 'A', since: '2.1', absent: 'gestures' },
  '2.5.7': { level: 'AA', since: '2.2', absent: 'gestures' },
  '2.5.8': { level: 'AA', since: '2.2', tests: ['rules'] },
  '3.1.1': { level: 'A', since: '2.0', tests: ['rules'] },
  '3.1.2': { level: 'AA', since: '2.0', tests: ['rules', 'language'] },
  '3.2.1': { level: 'A', since: '2.0', tests: ['keyboard'] },
  '3.2.2': { level: 'A', since: '2.0', tests: [] },
  '3.2.3': { level: 'AA', since: '2.0', tests: ['navigation'] },
  '3.2.4': { level: 'AA', since: '2.0', tests: ['navigation'] },
  '3.2.6': { level: 'A', since: '2.2', tests: ['navigation'] },
  '3.3.1': { level: 'A', since: '2.0', absent: 'errors' },
  '3.3.2': { level: 'A', since: '2.0', tests: ['rules', 'markup'] },
  '3.3.3': { level: 'AA', since: '2.0', absent: 'errors' },
  '3.3.4': { level: 'AA', since: '2.0', absent: 'transactions' },
  '3.3.7': { level: 'A', since: '2.2', absent: 'process' },
  '3.3.8': { level: 'AA', since: '2.2', absent: 'signIn' },
  '4.1.1': { level: 'A', since: '2.0', tests: ['markup'] },
  '4.1.2': { level: 'A', since: '2.0', tests: ['rules', 'markup'] },
  '4.1.3': { level: 'AA', since: '2.1', tests: ['status'] },
} as const satisfies Record<CriterionNumber, Criterion>;
