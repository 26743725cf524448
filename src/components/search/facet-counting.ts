/** Records reduced to numbers: what is left of them when they are only narrowed down and counted. */
export interface CountingTable {
  /** For every value, by number, the number of its facet. */
  facetOf: readonly number[];
  /** For every record, by number, the numbers of its values. */
  valuesOf: readonly (readonly number[])[];
}

export interface Narrowed {
  /** The records that have what was chosen, in the order in which they were given. */
  matching: number[];
  /** For every value, the number of records there would be if it were chosen beside the choices in the other facets. */
  counts: Uint32Array;
}

/**
 * Narrows records down: any of the chosen values within a facet, all facets together. In the same pass it counts every value
 * under the choices in the other facets: a record that fails in one facet alone would be there if that facet asked for it.
 */
export function narrow(
  { facetOf, valuesOf }: CountingTable,
  records: Iterable<number>,
  chosen: ReadonlySet<number>,
): Narrowed {
  const counts = new Uint32Array(facetOf.length);
  const asking = [...new Set([...chosen].map((value) => facetOf[value] ?? -1))];
  const matching: number[] = [];
  for (const record of records) {
    const values = valuesOf[record] ?? [];
    const met = new Set(values.filter((value) => chosen.has(value)).map((value) => facetOf[value]));
    const failed = asking.filter((facet) => !met.has(facet));
    if (failed.length === 0) matching.push(record);
    if (failed.length > 1) continue;
    const [only] = failed;
    for (const value of values)
      if (only === undefined || facetOf[value] === only) counts[value] = (counts[value] ?? 0) + 1;
  }
  return { matching, counts };
}
