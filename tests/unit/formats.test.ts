import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { explain } from '../../src/i18n/explain.ts';
import { breaches } from '../../src/records/validate.ts';
import { organisationSchema } from '../../src/schemas/organisation.ts';
import { regionsSchema } from '../../src/schemas/taxonomy.ts';
import { id, languageTag, line, localised, reported, webAddress } from '../../src/schemas/text.ts';
import { webinarSchema } from '../../src/schemas/webinar.ts';
import { day, when } from '../../src/schemas/when.ts';

const formatsMissed = (schema: z.ZodType, value: unknown) =>
  breaches(schema, value)
    .filter(({ code }) => code === 'field/format')
    .map(({ params }) => params['format']);

describe('a text that is not in the form its field asks for', () => {
  test.each<[string, z.ZodType, string]>([
    ['when', when, '2014年2月'],
    ['when', reported(when).optional(), 'May 2014'],
    ['day', day, '2014-02'],
    ['address', webAddress, 'www.example.org'],
    ['id', id, 'FY2014'],
    ['language', languageTag, 'Japanese'],
    ['line', line(80), ' 三重県'],
    ['line', line(80), 'FY2014\n'],
  ])('is told of as "%s"', (format, schema, value) => {
    expect(formatsMissed(schema, value)).toEqual([format]);
  });

  test('in a label or a list too', () => {
    expect(formatsMissed(localised(20), { ja: '三重県 ', en: 'Mie' })).toEqual(['line']);
    const name = { ja: '三重県', en: 'Mie' };
    const codes = [{ scheme: 'ISO 3166-2', value: 'jp-24' }];
    expect(formatsMissed(regionsSchema, [{ id: 'mie', kind: 'prefecture', within: 'kinki', name, codes }])).toEqual([
      'code',
    ]);
    expect(formatsMissed(organisationSchema.shape.printed, [{ text: '三重県', lang: '日本語' }])).toEqual(['language']);
    expect(formatsMissed(webinarSchema.shape.times, [{ zone: 'Asia/Tokyo', start: '9:00', end: '18:00' }])).toEqual([
      'clock',
    ]);
  });

  test('is explained by how that form is written', () => {
    expect(explain('en', 'field/format', { value: '9:00', format: 'clock' }).todo).toContain('17:00');
    expect(explain('ja', 'field/format', { value: '2014-02', format: 'day' }).todo).toContain('年-月-日');
  });
});
