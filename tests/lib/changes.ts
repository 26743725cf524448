/** The lines in which two texts differ, as a reviewer sees them. */
export function changes(before: string, after: string): string[] {
  const [old, fresh] = [before, after].map((text) => text.split('\n'));
  const kept = new Set(old);
  const now = new Set(fresh);
  return [
    ...(old ?? []).filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...(fresh ?? []).filter((line) => !kept.has(line)).map((line) => `+ ${line}`),
  ];
}
