/** The milliseconds that each of several runs takes. */
export function timesOf(run: () => void, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
}

/** The middle of some numbers; of an even number of them, the mean of the two in the middle. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const below = sorted[Math.ceil(middle) - 1];
  const above = sorted[Math.floor(middle)];
  return below === undefined || above === undefined ? NaN : (below + above) / 2;
}

/** Columns that a terminal gives a text: two for characters of East Asian scripts. */
const widthOf = (text: string) =>
  [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character)
        ? 2
        : 1),
    0,
  );

/** A table in plain text: its first column is set left, the others, which hold numbers, right. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const lines = rows.map((row) =>
    widths
      .map((width, column) => {
        const text = row[column] ?? '';
        const blanks = ' '.repeat(width - widthOf(text));
        return column === 0 ? text + blanks : blanks + text;
      })
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}
