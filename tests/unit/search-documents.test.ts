import { describe, expect, test } from 'vitest';
import { languages, type Locale } from '../../src/i18n/locales.ts';
import { libraryOf, type Library } from '../../src/queries/library.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { documentHtml, searchDocuments, type SearchDocument } from '../../src/queries/search-documents.ts';
import { inOneWidth, nameWords, wordsOf } from '../../src/queries/search-words.ts';
import { library } from '../lib/records.ts';

const documentsIn = (lang: Locale, from: Library = library) => searchDocuments(readerOf(lang, from));
const documentOf = (id: string, lang: Locale, from?: Library): SearchDocument => {
  const found = documentsIn(lang, from).find((document) => document.id === id);
  if (!found) throw new Error(`No ${id} in ${lang}`);
  return found;
};
const textOf = ({ sections }: SearchDocument) => sections.flatMap(({ text }) => text).join('\n');

/** The library with its content changed. */
const changed = (change: Partial<Library['content']>): Library => libraryOf({ ...library.content, ...change });
type CaseRecord = NonNullable<ReturnType<Library['content']['cases']['get']>>;
const withCase = (id: string, change: (record: CaseRecord) => CaseRecord): Library => {
  const own = library.content.cases.get(id);
  return changed({ cases: new Map([...library.content.cases, ...(own ? [[id, change(own)] as const] : [])]) });
};

describe('search finds', () => {
  test.each(languages)('records of every kind in %s, each once', (lang) => {
    const documents = documentsIn(lang);
    expect(new Set(documents.map(({ type }) => type))).toEqual(
      new Set(['cases', 'webinars', 'factors', 'sources', 'organisations']),
    );
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  test('no case that was taken back', () => {
    const withdrawn = withCase('mie-basque', ({ id, languages: editions }) => ({
      id,
      languages: new Map(
        [...editions].map(([lang, edition]) => [
          lang,
          { ...edition, data: { ...edition.data, withdrawn: { date: '2026-01-01', reason: 'x' } } },
        ]),
      ),
    }));
    expect(documentsIn('ja', withdrawn).map(({ id }) => id)).not.toContain('cases/mie-basque');
  });

  test('a record without translation in its own language alone', () => {
    const untranslated = withCase('mie-basque', ({ id, languages: editions }) => ({
      id,
      languages: new Map([...editions].filter(([lang]) => lang === 'ja')),
    }));
    expect(documentsIn('ja', untranslated).map(({ id }) => id)).toContain('cases/mie-basque');
    expect(documentsIn('en', untranslated).map(({ id }) => id)).not.toContain('cases/mie-basque');
  });

  test('records in an order that does not depend on the order of the files', () => {
    const { content } = library;
    const turned = changed({
      cases: new Map([...content.cases].toReversed()),
      organisations: new Map([...content.organisations].toReversed()),
    });
    expect(documentsIn('en', turned).map(({ id }) => id)).toEqual(documentsIn('en').map(({ id }) => id));
  });
});

describe('a search document', () => {
  test.each([
    ['cases/fukushima-nrw', '/ja/cases/fukushima-nrw/'],
    ['organisations/fukushima-prefecture', '/ja/organisations/#fukushima-prefecture'],
  ])('of %s leads to %s', (id, url) => {
    expect(documentOf(id, 'ja').url).toBe(url);
  });

  test('has its title in words, because a Japanese one is found only by its beginning otherwise', () => {
    const { titleWords } = documentOf('cases/fukushima-nrw', 'ja');
    expect(titleWords).toEqual(expect.arrayContaining(['福島', '県', 'ドイツ', '再生', '可能', 'エネルギー', '連携']));
  });

  test('has the headings of the page as its own, with their anchors', () => {
    const anchors = documentOf('cases/fukushima-nrw', 'en').sections.map(({ heading }) => heading?.anchor);
    expect(anchors).toEqual(expect.arrayContaining(['part-1', 'timeline', 'obstacles', 'partners']));
  });

  test('leaves out what no source reports: it names what did not happen', () => {
    const anchors = documentOf('cases/fukushima-nrw', 'en').sections.map(({ heading }) => heading?.anchor);
    expect(anchors).not.toContain('gaps');
  });

  test('holds the story, the dates of the timeline, and the names of the partners', () => {
    const text = textOf(documentOf('cases/fukushima-nrw', 'ja'));
    for (const words of ['再生可能エネルギー', '2014年2月', 'エネルギー・エージェンシーふくしま'])
      expect(text).toContain(words);
  });

  test('of an organisation holds its name in both languages, as printed', () => {
    const text = textOf(documentOf('organisations/jetro', 'en'));
    for (const words of ['ジェトロ', 'Japan External Trade Organization (JETRO)']) expect(text).toContain(words);
  });
});

describe('aliases', () => {
  test('are names in the other language, of places and of what they lie in', () => {
    expect(documentOf('cases/fukushima-nrw', 'ja').aliases).toEqual(
      expect.arrayContaining(['Fukushima', 'Westphalia', 'Westfalen', 'Germany', 'Tohoku']),
    );
    expect(documentOf('cases/fukushima-nrw', 'en').aliases).toEqual(
      expect.arrayContaining(['福島県', 'ドイツ', '東北', '再生可能エネルギー']),
    );
  });

  test('are readings in kana', () => {
    expect(documentOf('cases/fukushima-nrw', 'en').aliases).toContain('ふくしまけん');
  });

  test('are only what the text does not hold by itself', () => {
    expect(documentOf('cases/fukushima-nrw', 'en').aliases).not.toContain('Fukushima');
    expect(documentOf('cases/fukushima-nrw', 'ja').aliases).not.toContain('福島');
  });

  test('stand in the head, out of the reach of excerpts', () => {
    const html = documentHtml(documentOf('cases/fukushima-nrw', 'en'));
    const body = html.slice(html.indexOf('<body>'));
    expect(html).toContain('ふくしまけん');
    expect(body).not.toContain('ふくしまけん');
  });
});

describe('the HTML given to the engine', () => {
  const html = documentHtml({
    ...documentOf('cases/mie-basque', 'ja'),
    title: '<b>題</b> & "名"',
    titleWords: ['題'],
    aliases: [],
    sections: [{ text: ['ＮＲＷ州と１０社'] }, { heading: { text: '年表', anchor: 'timeline' }, text: ['覚書を締結'] }],
  });

  test('escapes what is text', () => {
    expect(html).toContain('<h1 id="title">&lt;b&gt;題&lt;/b&gt; &amp; &quot;名&quot;</h1>');
  });

  test('has letters and digits in one width', () => {
    expect(html).toContain('<p>NRW州と10社。</p>');
  });

  test('has the anchors of the page', () => {
    expect(html).toContain('<h2 id="timeline">年表</h2><p>覚書を締結。</p>');
  });

  test('has the title last, so that no excerpt begins with it', () => {
    expect(html.indexOf('<h1')).toBeGreaterThan(html.indexOf('覚書を締結'));
  });
});

describe('words', () => {
  test('are in one width, without touching the signs between them', () => {
    expect(inOneWidth('ＥＵ（ﾊﾞｽｸ）～２０２１年、ヴィタゴラ')).toBe('EU（バスク）～2021年、ヴィタゴラ');
  });

  test('are cut out of Japanese text', () => {
    expect(wordsOf('福島県の水素', 'ja')).toEqual(['福島', '県', 'の', '水素']);
  });

  test('of a name stand whole where the engine does not cut what readers type', () => {
    expect(nameWords(['福島県', 'Basque Country'], 'en')).toEqual(['福島県', '福島', '県', 'Basque', 'Country']);
    expect(nameWords(['福島県', 'Basque Country'], 'ja')).toEqual(['福島', '県', 'Basque', 'Country']);
  });

  test('of several names come once, without stray kana', () => {
    expect(nameWords(['energy', 'Energy', 'ふ'], 'en')).toHaveLength(1);
  });
});
