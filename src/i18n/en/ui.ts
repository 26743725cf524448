import type { Ui } from '../ja/ui.ts';
import { accessibility } from './ui/accessibility.ts';
import { contribute } from './ui/contribute.ts';
import { design } from './ui/design.ts';
import { editor } from './ui/editor.ts';
import { entries } from './ui/entries.ts';
import { evidence } from './ui/evidence.ts';
import { guide } from './ui/guide.ts';
import { home } from './ui/home.ts';
import { lists } from './ui/lists.ts';
import { site } from './ui/site.ts';
import { writers } from './ui/writers.ts';

/** Everything the site itself says in English. */
export const ui = {
  ...site,
  ...guide,
  ...home,
  ...lists,
  ...entries,
  ...evidence,
  ...contribute,
  ...design,
  ...editor,
  ...writers,
  ...accessibility,
} as const satisfies Ui;
