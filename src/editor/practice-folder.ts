/**
 * The folder in which the practice editor keeps its files: a part of the browser that no other site sees, and that no
 * server hears of. The editor makes it under this name.
 */
const FOLDER = 'sveltia-cms-test';

/** Files by their path from the project's root. */
export type PracticeFiles = Readonly<Record<string, string>>;

const home = () => navigator.storage.getDirectory();

async function isThere(): Promise<boolean> {
  try {
    await (await home()).getDirectoryHandle(FOLDER);
    return true;
  } catch {
    return false;
  }
}

async function write(folder: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let place = folder;
  for (const step of names) place = await place.getDirectoryHandle(step, { create: true });
  const file = await (await place.getFileHandle(name, { create: true })).createWritable();
  await file.write(text);
  await file.close();
}

/** Copies the content into the folder, unless somebody has practised here before. */
export async function prepare(files: () => Promise<PracticeFiles>): Promise<void> {
  if (await isThere()) return;
  const folder = await (await home()).getDirectoryHandle(FOLDER, { create: true });
  for (const [path, text] of Object.entries(await files())) await write(folder, path, text);
}

/** Throws away what was practised. */
export async function clear(): Promise<void> {
  if (await isThere()) await (await home()).removeEntry(FOLDER, { recursive: true });
}
