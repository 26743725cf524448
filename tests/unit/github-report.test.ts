import { createProcessor } from '@mdx-js/mdx';
import { describe, expect, test } from 'vitest';
import { annotations, jobSummary } from '../../scripts/lib/github-report.ts';
import { grammar } from '../../src/mdx/pipeline.ts';
import type { Problem } from '../../src/records/problem.ts';
import { parseHtml, textOf } from '../lib/html.ts';

const HOSTILE =
  '::error::%0A|<script>alert(1)</script>[a](javascript:b)`**x**` https://evil.example @me #1 www.evil.example a@evil.example\r\n::stop';

const problem = (changes: Partial<Problem> = {}): Problem => ({
  file: 'content/cases/ja/trial.mdx',
  line: 3,
  column: 7,
  code: 'file/name',
  severity: 'error',
  params: { value: 'Trial' },
  ...changes,
});
const many = (count: number, severity: Problem['severity']) =>
  Array.from({ length: count }, (_, index) => problem({ severity, line: index + 1 }));

describe('an annotation', () => {
  test('has its place, its rule and field, and both languages', () => {
    expect(annotations([problem({ code: 'field/required', field: 'cases.title', params: { name: 'title' } })])).toEqual(
      [
        '::error file=content/cases/ja/trial.mdx,line=3,col=7,title=field/required · cases.title::必須の項目「title」がありません。%0A→ 「title: 」の行を加え、値を書いてください。%0AThe field "title" is missing.%0A→ Add a line "title: " with its value.',
      ],
    );
  });

  test('has no field in its title where there is none', () => {
    expect(annotations([problem({ severity: 'warning' })])[0]).toMatch(
      /^::warning file=content\/cases\/ja\/trial\.mdx,line=3,col=7,title=file\/name::/,
    );
  });

  test('is one line that no content can end, whatever a file and a value are called', () => {
    const [line = '', ...more] = annotations([
      problem({ file: 'content/a:b,c%2C.mdx', field: 'cases.x,line=9::y', params: { value: HOSTILE } }),
    ]);
    expect(more).toEqual([]);
    expect(line).not.toMatch(/[\r\n]/);
    const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/.exec(line) ?? [];
    expect(properties).toBe('file=content/a%3Ab%2Cc%252C.mdx,line=3,col=7,title=file/name · cases.x%2Cline=9%3A%3Ay');
    expect(message).toContain('「::error::%250A|<script>alert(1)</script>');
  });
});

describe('many problems', () => {
  test('show ten of each level, errors first, and the number of the others', () => {
    const lines = annotations([...many(13, 'warning'), ...many(11, 'error')]);
    expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      'notice',
    ]);
    expect(lines.at(-1)).toBe(
      '::notice title=内容の点検 / Content check::ほかにエラー1件、注意3件があります。npm run check で全件を確かめられます。%0A1 more errors and 3 more warnings; npm run check lists all of them.',
    );
  });

  test('need no notice up to ten of each', () => {
    expect(annotations([...many(10, 'warning'), ...many(10, 'error')])).toHaveLength(20);
    expect(annotations([])).toEqual([]);
  });
});

/** The kinds of nodes that Markdown is read as, by the parser of the site. */
function kindsIn(markdown: string): Set<string> {
  const kinds = new Set<string>();
  const visit = (node: { type: string; children?: unknown[] }) => {
    kinds.add(node.type);
    for (const child of (node.children ?? []) as { type: string }[]) visit(child); // `as`: the children of nodes are nodes
  };
  visit(createProcessor({ format: 'md', remarkPlugins: grammar }).parse(markdown) as { type: string }); // `as`: a tree of Markdown
  return kinds;
}

describe('the summary of a job', () => {
  test('lists every problem by file, errors first, in both languages', () => {
    const text = jobSummary([
      problem({ severity: 'warning', file: 'content/cases/ja/first.mdx' }),
      problem({ field: 'cases.title' }),
      problem({ line: 9 }),
    ]);
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '## 内容の点検 / Content check',
      '### エラー / Errors',
      '#### content&#47;cases&#47;ja&#47;trial<!-- -->&#46;<!-- -->mdx',
      '### 注意 / Warnings',
      '#### content&#47;cases&#47;ja&#47;first<!-- -->&#46;<!-- -->mdx',
    ]);
    expect(text).toContain('エラー 2件、注意 1件 / 2 errors, 1 warnings');
    expect(text).toContain(
      '- **3:7** file&#47;name · cases<!-- -->&#46;<!-- -->title · 題名 · Title<br>「Trial」はファイル名に使えません。<br>',
    );
    expect(text.match(/^- /gm)).toHaveLength(3);
  });

  test('says what content says and nothing that content could make it do', () => {
    const text = jobSummary([problem({ file: `content/${HOSTILE}`, field: HOSTILE, params: { value: HOSTILE } })]);
    expect(kindsIn(text)).toEqual(
      new Set(['root', 'heading', 'text', 'paragraph', 'list', 'listItem', 'strong', 'html']),
    );
    // What HTML there is are our own line breaks and comments.
    expect(new Set(text.match(/<[^>]*>?/g))).toEqual(new Set(['<br>', '<!-- -->']));
    expect(textOf(parseHtml(text))).toContain(
      '::error::%0A|<script>alert(1)</script>[a](javascript:b)`**x**` https://evil.example @me #1 www.evil.example a@evil.example ::stop',
    );
  });

  test('is cut where there is no room for it, and says how much is left out', () => {
    const problems = [...many(50, 'warning'), ...many(50, 'error')];
    const whole = Buffer.byteLength(jobSummary(problems));
    const text = jobSummary(problems, whole - 1000);
    const shown = text.match(/^- /gm)?.length ?? 0;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(whole - 1000);
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(`${100 - shown}件を省きました`);
    expect(text).toContain(`Too long: ${100 - shown} left out`);
    expect(jobSummary(problems, whole)).not.toContain('left out');
  });

  test('is nothing where there is no room at all', () => {
    expect(jobSummary(many(1, 'error'), 10)).toBe('');
  });
});
