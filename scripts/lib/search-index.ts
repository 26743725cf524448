/** Writes the search index of a built site. */
export async function writeSearchIndex(_options: { root: string; folder: string }): Promise<void> {}
