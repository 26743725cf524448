import type { Found } from './evidence.ts';
import type { Hit } from './hit-list.ts';
import type { ListedRecord, RecordList } from './record-list.ts';

interface Telling {
  /** What was found, in any order; nothing where no query was put. */
  found: readonly Found[];
  textOf: (record: ListedRecord) => Hit['text'];
  /** What the page calls a value of a facet. */
  nameOf: (facet: string, value: string) => string | undefined;
}

/** Records as the list shows them, with what the search knows of each: made when they are shown. */
export function hitsOf(
  list: RecordList,
  records: readonly ListedRecord[],
  { found, textOf, nameOf }: Telling,
): (() => Hit)[] {
  const byHit = new Map(found.map((own) => [own.hit, own]));
  return records.map((record) => () => {
    const own = byHit.get(record.hit);
    const names = (facet: string) => list.valuesOf(record, facet).flatMap((value) => nameOf(facet, value) ?? []);
    const isInUnion = list.valuesOf(record, 'area').includes('eu');
    return {
      record,
      labels: { type: names('type')[0], area: isInUnion ? undefined : names('area')[0], sectors: names('sector') },
      passage: own?.passage,
      names: own?.names,
      text: textOf(record),
    };
  });
}
