import { describe, expect, test } from 'vitest';
import { readBody, type BodyReading } from '../../src/mdx/body.ts';
import { parseBody } from '../../src/mdx/pipeline.ts';

function read(body: string): BodyReading {
  const parsed = parseBody(body);
  if ('error' in parsed) throw new Error(parsed.error.reason);
  return readBody(parsed.tree);
}

const cite = '<Cite source="bulletin" at="p.1" />';
const uncited = (body: string) => read(body).uncited.map(({ figure, line, column }) => `${figure} ${line}:${column}`);

describe('a figure without a citation', () => {
  test.each([
    ['a paragraph', '文。\n\n参加企業は20社でした。', '20 3:1'],
    ['a paragraph that bears it in bold', '**2018年**に覚書を締結。', '2018 1:1'],
    ['a paragraph with digits in full width', '参加は２０社。', '２０ 1:1'],
    ['a paragraph with a number in parts', '売上は1,250.5万円。', '1,250.5 1:1'],
    ['an item of a list', '- 前置き\n- 参加は20社', '20 2:3'],
    ['an item of a numbered list, not its number', '1. 前置き\n2. 参加は30社', '30 2:4'],
    ['an item within an item', `- 20社${cite}\n  - うち5社が契約`, '5 2:5'],
    ['a table', '| 年 | 社 |\n| --- | --- |\n| 一年目 | 20 |', '20 1:1'],
    ['a quotation', '> 参加は20社', '20 1:3'],
    ['a footnote', '本文[^1]\n\n[^1]: 参加は20社', '20 3:7'],
    ['the text of a link', '[20社の一覧](https://example.org/)', '20 1:1'],
  ])('is found in %s', (_name, body, found) => {
    expect(uncited(body)).toEqual([found]);
  });

  test('is named as the first of its part', () => {
    expect(uncited('2018年に20社、2019年に30社。')).toEqual(['2018 1:1']);
    expect(uncited('| 甲 | 乙 |\n| --- | --- |\n| 20 | 30 |')).toEqual(['20 1:1']);
  });

  test.each([
    ['its own paragraph has a citation', `参加は20社${cite}。`],
    ['its own item has a citation', `- 参加は20社${cite}`],
    ['any cell of its table has a citation', `| 年 | 社 |\n| --- | --- |\n| 一年目 | 20 |\n| 二年目 | 30${cite} |`],
    ['its own footnote has a citation', `本文[^1]\n\n[^1]: 参加は20社${cite}`],
    ['it stands in a heading', '## 2018年の覚書'],
    ['it stands in the mark of a footnote', '本文[^1]\n\n[^1]: 注'],
    ['it stands in an address', '[頁](https://example.org/2018)'],
    ['there is none', '参加企業は多数でした。'],
  ])('is not reported where %s', (_name, body) => {
    expect(uncited(body)).toEqual([]);
  });

  test('is not excused by the citation of another part', () => {
    expect(uncited(`20社${cite}。\n\n30社。`)).toEqual(['30 3:1']);
    expect(uncited(`- 20社${cite}\n- 30社`)).toEqual(['30 2:3']);
    expect(uncited(`20社。\n\n${cite}`)).toEqual(['20 1:1']);
  });

  test('is not reported where the guard refuses what may be the citation', () => {
    expect(uncited('20社<cite source="bulletin" at="p.1" />')).toEqual([]);
    expect(uncited('20社<Cite source="bulletin" />')).toEqual([]);
  });
});

describe('headings', () => {
  test('have anchors by their position, whatever their words', () => {
    const anchors = (body: string) => read(body).headings.map(({ anchor }) => anchor);
    const japanese = '## 始まり\n\n### 訪問\n\n### 覚書\n\n## 成果\n\n#### 細目\n\n## 課題';
    const english = '## Beginnings\n\n### Visits\n\n### Memorandum\n\n## Results\n\n#### Details\n\n## Obstacles';
    expect(anchors(japanese)).toEqual(['part-1', 'part-1-1', 'part-1-2', 'part-2', 'part-2-1', 'part-3']);
    expect(anchors(english)).toEqual(anchors(japanese));
  });

  test('have their text and level, without their marks', () => {
    expect(read('## **太い** `見出し`\n\n### 次')).toMatchObject({
      headings: [
        { depth: 2, text: '太い 見出し' },
        { depth: 3, text: '次' },
      ],
    });
  });

  test('within a quotation or a list are counted too', () => {
    expect(read('## 一\n\n> ### 引用の見出し\n\n- ### 項目の見出し').headings.map(({ anchor }) => anchor)).toEqual([
      'part-1',
      'part-1-1',
      'part-1-2',
    ]);
  });

  test('never share an anchor', () => {
    const anchors = read('### 前\n\n## 一\n\n### 内\n\n## 二\n\n### 内').headings.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(5);
  });
});

describe('the plain text for search', () => {
  test('is cut at the headings; what stands before the first has no anchor', () => {
    expect(read(`前書き。\n\n## 一\n\n本文${cite}。\n\n続き。\n\n## 二`).sections).toEqual([
      { text: '前書き。' },
      { anchor: 'part-1', text: '本文。\n続き。' },
      { anchor: 'part-2', text: '' },
    ]);
  });

  test('keeps items of a list and cells of a table apart', () => {
    expect(
      read('- Visit\n- Memorandum\n  - Renewal\n\n| Year | Firms |\n| --- | --- |\n| First | 20 |').sections,
    ).toEqual([{ text: 'Visit\nMemorandum\nRenewal\nYear\nFirms\nFirst\n20' }]);
  });
});

describe('citations and links', () => {
  test('are found with their places', () => {
    const { citations, links } = read(`文${cite}と[事例](cases/mie-basque)。\n\n- [頁](https://example.org/)${cite}`);
    expect(citations).toEqual([
      { source: 'bulletin', at: 'p.1', line: 1, column: 2 },
      { source: 'bulletin', at: 'p.1', line: 3, column: 28 },
    ]);
    expect(links).toEqual([{ collection: 'cases', id: 'mie-basque', line: 1, column: 38 }]);
  });

  test('to headings of the same body are found with their anchors', () => {
    expect(read('[成果](#part-2)と[頁](https://example.org/#part-1)\n\n[a]: #part-3').headingLinks).toEqual([
      { anchor: 'part-2', line: 1, column: 1 },
      { anchor: 'part-3', line: 3, column: 1 },
    ]);
  });

  test('to records are found in definitions too', () => {
    expect(read('[事例][a]\n\n[a]: cases/mie-basque').links).toEqual([
      { collection: 'cases', id: 'mie-basque', line: 3, column: 1 },
    ]);
  });

  test.each(['nowhere/mie-basque', 'cases/Mie', 'cases/mie-basque/', 'https://example.org/cases/x', 'constructor/x'])(
    'to %s are no links to records',
    (url) => {
      expect(read(`[文](${url})`).links).toEqual([]);
    },
  );

  test('that the guard refuses cite nothing', () => {
    expect(read('<Cite source="bulletin" />、<Cite source={1} at="p.1" />').citations).toEqual([]);
  });
});

describe('images', () => {
  test('are found with their places', () => {
    expect(read('文。\n\n<Figure image="signing" />\n\n- <Figure image="tour" />').images).toEqual([
      { image: 'signing', line: 3, column: 1 },
      { image: 'tour', line: 5, column: 3 },
    ]);
  });

  test('that the guard refuses are none', () => {
    expect(read('<Figure image="../signing" />\n\n文<Figure image="signing" />').images).toEqual([]);
  });
});
