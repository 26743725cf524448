/** A comment or an issue of which there is only one: written once, from then on edited. It is known by a hidden marker. */
import { z } from 'zod';
import type { GitHub } from './github-api.ts';

/** Whose posts are ours: others may have copied the marker, and what they wrote is left alone. */
const OURS = 'github-actions[bot]';

const post = z.object({ body: z.string().nullish(), user: z.object({ login: z.string() }).nullish() });
const comment = post.extend({ id: z.int() });
const issue = post.extend({ number: z.int(), pull_request: z.unknown().optional() });

export type Written = 'created' | 'edited' | 'left';

export interface Post {
  /** `owner/name`. */
  repository: string;
  /** An HTML comment; the post begins with it. */
  marker: string;
  body: string;
  /** Whether there is nothing to say unless something was said before. */
  onlyIfThere?: boolean;
}

const isOurs = ({ body, user }: z.infer<typeof post>, marker: string) =>
  user?.login === OURS && (body ?? '').startsWith(marker);

/** Writes the one comment below an issue or a pull request. */
export async function keepComment(
  api: GitHub,
  { repository, number, marker, body, onlyIfThere = false }: Post & { number: number },
): Promise<Written> {
  const content = { body: `${marker}\n${body}` };
  const comments = await api.all(`/repos/${repository}/issues/${number}/comments`, comment);
  const own = comments.find((candidate) => isOurs(candidate, marker));
  if (own) await api.send('PATCH', `/repos/${repository}/issues/comments/${own.id}`, content);
  else if (onlyIfThere) return 'left';
  else await api.send('POST', `/repos/${repository}/issues/${number}/comments`, content);
  return own ? 'edited' : 'created';
}

/** Writes the one open issue; one that somebody has closed is left closed, and a new one is opened. */
export async function keepIssue(
  api: GitHub,
  { repository, marker, title, body, onlyIfThere = false }: Post & { title: string },
): Promise<Written> {
  const content = { title, body: `${marker}\n${body}` };
  const issues = await api.all(`/repos/${repository}/issues?state=open&creator=${encodeURIComponent(OURS)}`, issue);
  const own = issues.find((candidate) => candidate.pull_request === undefined && isOurs(candidate, marker));
  if (own) await api.send('PATCH', `/repos/${repository}/issues/${own.number}`, content);
  else if (onlyIfThere) return 'left';
  else await api.send('POST', `/repos/${repository}/issues`, content);
  return own ? 'edited' : 'created';
}
