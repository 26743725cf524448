/** A mistake in a file, as it stands there; lines keep their indentation. */
export interface TextExample {
  /** Folder or file below `content/` where it can happen. */
  in: string;
  wrong: string;
  right: string;
  /** What both stand for in a sound file. Absent: `right` is what stands there. */
  insteadOf?: string;
  /** Both are all that stands in the file. */
  wholeFile?: true;
  /** What the check's message names of it. */
  says?: Readonly<Record<string, string>>;
}

/** A mistake about a file as a whole; paths below `content/`. */
export interface FileExample {
  /** The name it was given by mistake. Absent: the file is missing. */
  wrongFile?: string;
  rightFile: string;
  /** What the check's message names of it. */
  says?: Readonly<Record<string, string>>;
}

export type RuleExample = TextExample | FileExample;
