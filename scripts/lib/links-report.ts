/** What the check of the links hands over to the script that writes the issue, and what either says of it. */
import { z } from 'zod';
import { languages } from '../../src/i18n/locales.ts';
import { linkInMarkdown, plainInMarkdown } from './plain-in-markdown.ts';
import { failureKinds, type FailureKind } from './visit-addresses.ts';

export const linksReportShape = z.object({
  /** How many addresses were opened. */
  visited: z.int().min(0),
  failed: z.array(
    z.object({
      address: z.url(),
      kind: z.enum(failureKinds),
      detail: z.string(),
      places: z.array(z.object({ file: z.string(), line: z.int() })),
    }),
  ),
});
export type LinksReport = z.infer<typeof linksReportShape>;

interface LinksWords {
  title: string;
  kinds: Record<FailureKind, string>;
  counts: (failed: number, visited: number) => string;
  whatToDo: string;
  allOpen: string;
  more: (count: number) => string;
}

const ja: LinksWords = {
  title: '開けないリンクがあります',
  kinds: {
    missing: 'ページがなくなっています',
    refused: 'プログラムからの接続を断られました。ブラウザーでは開けることがあります',
    fault: '相手のサーバーに不具合があります',
    timeout: '時間内に応答がありません',
    unreachable: '接続できません',
  },
  counts: (failed, visited) => `外部のアドレス${visited}件のうち、${failed}件が開けませんでした。`,
  whatToDo:
    'ブラウザーで開いて確かめてください。移転していれば新しいアドレスに直し、なくなっていれば `not-reported` にするか、そのことを書き添えます。すべて済んだら、このIssueを閉じてください。毎月の確認が、開いているIssueを書き換えます。',
  allOpen: '今回の確認では、すべて開けました。よければ、このIssueを閉じてください。',
  more: (count) => `ほかに${count}件あります。`,
};

const en: LinksWords = {
  title: 'Some links do not open',
  kinds: {
    missing: 'the page is gone',
    refused: 'it turns programs away; a browser may still open it',
    fault: 'its server has a fault',
    timeout: 'no answer in time',
    unreachable: 'it cannot be reached',
  },
  counts: (failed, visited) => `Of ${visited} addresses of other sites, ${failed} did not open.`,
  whatToDo:
    'Open them in a browser. Where a page has moved, write its new address; where it is gone, write `not-reported` or say so beside it. When all are done, close this issue. The monthly check rewrites it while it is open.',
  allOpen: 'This time all of them opened. Close this issue if you are content.',
  more: (count) => `And ${count} more.`,
};

// A language without words of its own here says nothing.
const words: Partial<Record<string, LinksWords>> = { ja, en };
const inEach = (pick: (own: LinksWords) => string) => languages.flatMap((lang) => words[lang] ?? []).map(pick);

/** GitHub takes 65,536 characters. */
const ROOM = 55_000;

/** For the terminal: one address after the other, with its lines. */
export function linksInTerminal({ visited, failed }: LinksReport): string {
  const blocks = failed.map(({ address, kind, detail, places }) =>
    [
      `${address}  (${detail})`,
      ...inEach((own) => `  ✗ ${own.kinds[kind]}`),
      ...places.map(({ file, line }) => `    ${file}:${line}`),
    ].join('\n'),
  );
  return [...blocks, inEach((own) => own.counts(failed.length, visited)).join('\n')].join('\n\n');
}

/** The issue, as Markdown; `files` is the address below which the content's files are shown. */
export function linksIssue({ visited, failed }: LinksReport, files: string): { title: string; body: string } {
  const items: string[] = [];
  let room = ROOM;
  for (const { address, kind, detail, places } of failed) {
    const reason = inEach((own) => own.kinds[kind]).join(' / ');
    const lines = places.map(({ file, line }) => {
      const path = file.split('/').map(encodeURIComponent).join('/');
      return `  - ${linkInMarkdown(`${file}:${line}`, `${files}/${path}?plain=1#L${line}`)}`;
    });
    const item = [`- ${linkInMarkdown(address, address)}<br>${reason} (${plainInMarkdown(detail, 60)})`, ...lines].join(
      '\n',
    );
    if ((room -= item.length) < 0) break;
    items.push(item);
  }
  const left = failed.length - items.length;
  const body = [
    ...inEach((own) => own.counts(failed.length, visited)),
    ...(failed.length > 0 ? [items.join('\n')] : []),
    ...(left > 0 ? inEach((own) => own.more(left)) : []),
    ...inEach((own) => (failed.length > 0 ? own.whatToDo : own.allOpen)),
  ].join('\n\n');
  return { title: inEach((own) => own.title).join(' / '), body };
}
