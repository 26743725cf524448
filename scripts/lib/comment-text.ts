/** The one comment below a pull request, as Markdown. Nothing that the pull request brings is more than text in it. */
import { locales, languages } from '../../src/i18n/locales.ts';
import { recordAddress } from '../../src/i18n/paths.ts';
import { linkableCollections } from '../../src/mdx/links.ts';
import { isId } from '../../src/records/content-folder.ts';
import type { CheckResult, ReportedProblem } from './check-result.ts';
import { inEach } from './comment-words.ts';
import { linkInMarkdown, plainInMarkdown } from './plain-in-markdown.ts';
import type { Changes } from './proposed-content.ts';

export interface CommentSettings {
  /** Whether the workflow that checked has succeeded, as GitHub says. */
  passed: boolean;
  /** The repository's address, without a slash at the end. */
  repository: string;
  /** The commit that was checked. */
  commit: string;
  /** The page of the workflow's run. */
  run: string;
  /** Where the built pages of this pull request can be seen, with a slash at the end. */
  preview: string | undefined;
}

const MOST_PROBLEMS = 50;
const MOST_PAGES = 20;
const MOST_PATHS = 20;
/** GitHub takes 65,536 characters; the rest of the comment needs few. */
const ROOM_FOR_PROBLEMS = 50_000;

const heading = (level: 2 | 3, texts: readonly string[], sign = '') =>
  `${'#'.repeat(level)} ${sign}${texts.join(' / ')}`;
const paragraphs = (texts: readonly string[]) => texts.join('\n\n');
const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

function problemItem(
  { file, line, field, labels, messages }: ReportedProblem,
  { repository, commit }: CommentSettings,
) {
  const address = `${repository}/blob/${commit}/${file.split('/').map(encodeURIComponent).join('/')}?plain=1#L${line}`;
  const places = inEach((own) => own.place(file, line));
  const names = Object.values(labels).filter((label) => label !== null);
  const about = (names.length > 0 ? names : field ? [field] : []).map((name) => plainInMarkdown(name, 100));
  const texts = languages.flatMap((lang) => {
    const own = messages[lang];
    return own ? [`✗ ${plainInMarkdown(own.what)}`, `→ ${plainInMarkdown(own.todo)}`] : [];
  });
  const place = linkInMarkdown(places.join(' / '), address);
  return [about.length > 0 ? `${place} · ${about.join(' / ')}` : place, ...texts].join('<br>');
}

/** The first problems of a kind, as many as may be shown and fit, and how many there are besides. */
function problemSection(
  problems: readonly ReportedProblem[],
  title: readonly string[],
  room: { problems: number; characters: number },
  settings: CommentSettings,
): string[] {
  if (problems.length === 0) return [];
  const items: string[] = [];
  for (const problem of problems) {
    const item = problemItem(problem, settings);
    if (room.problems < 1 || room.characters < item.length) break;
    room.problems -= 1;
    room.characters -= item.length;
    items.push(item);
  }
  const left = problems.length - items.length;
  return [heading(3, title), list(items), ...(left > 0 ? inEach((own) => own.more(left)) : [])];
}

/** The records whose files are changed, as `collection/id`. */
function recordsChanged({ written }: Changes): { collection: string; id: string }[] {
  const records = written.flatMap((file) => {
    const { collection = '', id = '' } =
      /^content\/(?<collection>[^/]+)\/(?:[^/]+\/)?(?<id>[^/]+)\.(?:mdx|yaml)$/.exec(file)?.groups ?? {};
    return linkableCollections.some((name) => name === collection) && isId(id) ? [`${collection}/${id}`] : [];
  });
  return [...new Set(records)].map((record) => {
    const [collection = '', id = ''] = record.split('/');
    return { collection, id };
  });
}

function pagesSection({ steps }: CheckResult, changes: Changes, { preview, run }: CommentSettings): string[] {
  const records = recordsChanged(changes);
  if (steps.build?.outcome !== 'success' || records.length === 0) return [];
  const items = records.slice(0, MOST_PAGES).map(({ collection, id }) => {
    const name = plainInMarkdown(`${collection}/${id}`);
    if (preview === undefined) return name;
    const links = languages.map((lang) =>
      linkInMarkdown(locales[lang].name, `${preview}${recordAddress(lang, collection, id).slice(1)}`),
    );
    return `${name}: ${links.join(' · ')}`;
  });
  const left = records.length - items.length;
  const notes = [
    ...(left > 0 ? [`… +${left}`] : []),
    ...(preview === undefined ? inEach((own) => own.siteAsFile(linkInMarkdown(run, run))) : []),
  ];
  return [
    heading(
      3,
      inEach((own) => own.pages),
    ),
    list(items),
    ...notes,
  ];
}

function failureSections(result: CheckResult, settings: CommentSettings): string[] {
  const { proposal, report, steps } = result;
  if (proposal.refused.length > 0) {
    const items = proposal.refused
      .slice(0, MOST_PATHS)
      .map(({ path, kind }) => `${plainInMarkdown(path)}: ${inEach((own) => own.refusal[kind]).join(' / ')}`);
    return [paragraphs(inEach((own) => own.refused)), list(items)];
  }
  if (report?.problems.some(({ severity }) => severity === 'error')) return []; // the form follows once these are mended
  return steps.format?.outcome === 'failure'
    ? inEach((own) => own.format)
    : inEach((own) => own.unfinished(`[${own.log}](${settings.run})`));
}

/** The comment, without its marker. */
export function commentText(result: CheckResult, changes: Changes, settings: CommentSettings): string {
  const { proposal, report } = result;
  const { scope, elsewhere } = changes;
  if (scope === 'none' && proposal.refused.length === 0)
    return heading(
      2,
      inEach((own) => own.noContent),
      'ℹ️ ',
    );
  if (scope === 'mixed' && proposal.refused.length === 0) {
    const examples = elsewhere.slice(0, 3).map((path) => plainInMarkdown(path, 200));
    return paragraphs([
      heading(
        2,
        inEach((own) => own.leftToTests),
        'ℹ️ ',
      ),
      ...inEach((own) => own.elsewhere(examples.join(', '), elsewhere.length)),
      heading(
        3,
        inEach((own) => own.next),
      ),
      ...inEach((own) => own.whenLeft),
    ]);
  }
  const problems = report?.problems ?? [];
  const ofSeverity = (severity: ReportedProblem['severity']) => problems.filter((own) => own.severity === severity);
  const [errors, warnings] = [ofSeverity('error'), ofSeverity('warning')];
  const room = { problems: MOST_PROBLEMS, characters: ROOM_FOR_PROBLEMS };
  return paragraphs([
    heading(
      2,
      inEach((own) => (settings.passed ? own.passed : own.failed)),
      settings.passed ? '✅ ' : '❌ ',
    ),
    ...(settings.passed ? [] : failureSections(result, settings)),
    ...problemSection(
      errors,
      inEach((own) => own.toMend(errors.length)),
      room,
      settings,
    ),
    ...problemSection(
      warnings,
      inEach((own) => own.toLookAt(warnings.length)),
      room,
      settings,
    ),
    ...pagesSection(result, changes, settings),
    heading(
      3,
      inEach((own) => own.next),
    ),
    ...inEach((own) => (settings.passed ? own.whenPassed : own.whenFailed)),
  ]);
}
