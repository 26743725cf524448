import type { z } from 'zod';
import { day } from '../schemas/when.ts';
import { problemAt, type Problem } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import { metaOf, walk } from './shape.ts';

const FURTHEST_EAST = 14 * 60 * 60 * 1000;

/** The day it is where days begin first, 14 hours ahead of universal time: nobody can have done anything later. */
export const lastDayAnywhere = (now: Date): string =>
  new Date(now.getTime() + FURTHEST_EAST).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** Days on which somebody is said to have done something to a record, and which have not come yet. */
export function futureDays(read: ReadFile, schema: z.ZodType, today: string): Problem[] {
  const problems: Problem[] = [];
  walk(schema, read.value, (part, value, path) => {
    if (typeof value === 'string' && value > today && metaOf(part).format === 'day' && day.safeParse(value).success)
      problems.push(problemAt(read, path, 'date/in-future', { value }));
  });
  return problems;
}
