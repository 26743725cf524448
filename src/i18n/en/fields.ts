import type { FieldName, FieldText } from '../ja/fields.ts';

export const fields = {
  'cases.title': { label: 'Title', hint: 'Who worked with whom, on what.' },
} as const satisfies Record<FieldName, FieldText>;
