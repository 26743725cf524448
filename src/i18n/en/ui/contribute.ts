import type { Ui } from '../../ja/ui.ts';

/** The words of the writers' guide. */
export const contribute = {
  mistakes: {
    title: 'Rules of the check',
    lead: 'The check of the content names every mistake by the code of a rule, such as field/not-in-list. For each rule you find here why it exists and what to do, with examples.',
    severity: { error: 'Error', warning: 'Warning' },
    severityMeans: { error: 'Publication waits until it is mended.', warning: 'Publication does not wait for it.' },
    why: 'Why it is checked',
    todo: 'What to do',
    examples: 'Examples',
    wrong: 'Wrong',
    right: 'Right',
    rightFile: 'The file that is needed',
    file: 'Where it stands',
    reported: 'More about each mistake',
  },
} as const satisfies Pick<Ui, 'mistakes'>;
