/** The HTML itself: an outline that can be listened to, nothing inline, every phrase in its language. */
import { describe, expect, test } from 'vitest';
import type { ParserError } from 'parse5';
import { languages } from '../../src/i18n/locales.ts';
import { openSite, siteFolder, type Page } from '../lib/built-site.ts';
import {
  attribute,
  elementsBelow,
  isElement,
  languageOf,
  lineOf,
  nodesBelow,
  parseHtml,
  select,
  selectOne,
  textOf,
  textsOf,
  type Element,
  type Node,
} from '../lib/html.ts';
import { library } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const pages = [...site.pages.values()];

/** "page: what" for everything that a search of each page finds. */
const found = (search: (page: Page) => string[], within: readonly Page[] = pages) =>
  within.flatMap((page) => search(page).map((what) => `${page.path}: ${what}`));
const opening = (element: Element) =>
  `<${element.tagName}${element.attrs.map(({ name, value }) => ` ${name}="${value}"`).join('')}>`;

describe('the outline', () => {
  const headings = (page: Page) => elementsBelow(page.document).filter(({ tagName }) => /^h[1-6]$/.test(tagName));

  test('begins with the one main heading of the page', () => {
    const wrong = pages.filter(
      (page) =>
        headings(page)[0]?.tagName !== 'h1' || headings(page).filter(({ tagName }) => tagName === 'h1').length !== 1,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('never skips a level', () => {
    const skips = found((page) =>
      headings(page).flatMap((heading, index, all) => {
        const [level = 0, before = 0] = [heading, all[index - 1]].map((entry) => Number(entry?.tagName[1] ?? 0));
        return level > before + 1 ? [`${textOf(heading)} (h${level} after h${before})`] : [];
      }),
    );
    expect(skips).toEqual([]);
  });

  test('sets what stands in a section below the heading that names it', () => {
    const level = ({ tagName }: Element) => Number(tagName[1]);
    const beside = found((page) =>
      select(page.document, 'section').flatMap((section) => {
        const [own, ...inner] = elementsBelow(section).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
        return own && attribute(own, 'id') === attribute(section, 'aria-labelledby')
          ? inner.filter((heading) => level(heading) <= level(own)).map(textOf)
          : [];
      }),
    );
    expect(beside).toEqual([]);
  });

  test('has one main part, and every navigation and section a name', () => {
    expect(found((page) => (select(page.document, 'main').length === 1 ? [] : ['main']))).toEqual([]);
    const isNamed = (element: Element, page: Page) => {
      const label = attribute(element, 'aria-label');
      const labelledBy = attribute(element, 'aria-labelledby');
      const labels = labelledBy === undefined ? [] : select(page.document, `[id="${labelledBy}"]`);
      return label !== undefined ? label !== '' : labels.length === 1 && labels.every((own) => textOf(own) !== '');
    };
    expect(
      found((page) =>
        [...select(page.document, 'nav'), ...select(page.document, '[aria-labelledby]')]
          .filter((element) => !isNamed(element, page))
          .map(opening),
      ),
    ).toEqual([]);
  });
});

describe('the mark-up', () => {
  test('is what the browser makes of it: the parser mends nothing', () => {
    expect(
      found((page) => {
        const mended: ParserError[] = [];
        parseHtml(page.html, mended);
        return mended.map(({ code, startLine, startCol }) => `${code} at ${startLine}:${startCol}`);
      }),
    ).toEqual([]);
  });

  test('gives no id twice', () => {
    expect(
      found((page) => {
        const ids = elementsBelow(page.document).flatMap((element) => attribute(element, 'id') ?? []);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    ).toEqual([]);
  });

  test('leaves no paragraph, list item, heading, term, link or button empty', () => {
    const tags = [
      'p',
      'li',
      'h1',
      'h2',
      'h3',
      'h4',
      'dt',
      'dd',
      'a',
      'button',
      'summary',
      'th',
      'title',
      'ul',
      'ol',
      'dl',
    ];
    // An element that a script fills says so by an attribute for scripts.
    const isFilledLater = (element: Element) =>
      lineOf(element).some(({ attrs }) => attrs.some(({ name }) => name.startsWith('data-') || name === 'hidden'));
    const isEmpty = (element: Element) =>
      textOf(element) === '' && attribute(element, 'aria-label') === undefined && select(element, 'img').length === 0;
    expect(
      found((page) =>
        elementsBelow(page.document)
          .filter((element) => tags.includes(element.tagName) && isEmpty(element) && !isFilledLater(element))
          .map(opening),
      ),
    ).toEqual([]);
  });

  test('says undefined, null or [object Object] nowhere, but for what is quoted from a file', () => {
    // Cells of a table for which the document prints no number: the check says so in these words.
    const askedFor = /write null|null と書きます/;
    const isQuoted = (node: Node) => lineOf(node).some(({ tagName }) => tagName === 'code');
    expect(
      found((page) =>
        [...nodesBelow(page.document)].flatMap((node) =>
          'value' in node &&
          /\bundefined\b|\bnull\b|\[object |\bNaN\b/.test(node.value.replace(askedFor, '')) &&
          !isQuoted(node)
            ? [node.value]
            : [],
        ),
      ),
    ).toEqual([]);
  });

  test('gives every image a text or marks it as decoration, and every field a label', () => {
    const isDescribed = (element: Element) =>
      attribute(element, 'alt') !== undefined ||
      attribute(element, 'aria-hidden') === 'true' ||
      // A drawing with links in it is a group of them.
      (['img', 'group'].includes(attribute(element, 'role') ?? '') && attribute(element, 'aria-label') !== undefined);
    expect(
      found((page) =>
        [...select(page.document, 'img'), ...select(page.document, 'svg')]
          .filter((element) => !isDescribed(element))
          .map(opening),
      ),
    ).toEqual([]);
    const isLabelled = (page: Page, field: Element) => {
      const id = attribute(field, 'id');
      return (
        lineOf(field).some(({ tagName }) => tagName === 'label') ||
        attribute(field, 'aria-label') !== undefined ||
        attribute(field, 'aria-labelledby') !== undefined ||
        (id !== undefined && select(page.document, 'label').some((label) => attribute(label, 'for') === id))
      );
    };
    expect(
      found((page) =>
        ['input', 'select', 'textarea']
          .flatMap((tag) => select(page.document, tag))
          .filter((field) => attribute(field, 'type') !== 'hidden' && !isLabelled(page, field))
          .map(opening),
      ),
    ).toEqual([]);
  });
});

describe('what the Content-Security-Policy would stop', () => {
  test('no element carries a style', () => {
    expect(
      found((page) =>
        elementsBelow(page.document)
          .filter((element) => attribute(element, 'style') !== undefined)
          .map(opening),
      ),
    ).toEqual([]);
    expect(found((page) => select(page.document, 'style').map(opening))).toEqual([]);
  });

  test('no script stands in a page', () => {
    const isData = (element: Element) =>
      ['application/json', 'application/ld+json'].includes(attribute(element, 'type') ?? '');
    expect(
      found((page) =>
        select(page.document, 'script')
          .filter((element) => attribute(element, 'src') === undefined && !isData(element))
          .map(opening),
      ),
    ).toEqual([]);
  });

  test('no element carries an event handler or a javascript address', () => {
    expect(
      found((page) =>
        elementsBelow(page.document)
          .filter(({ attrs }) =>
            attrs.some(({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value)),
          )
          .map(opening),
      ),
    ).toEqual([]);
  });

  test('no part of another page is framed', () => {
    expect(
      found((page) => ['iframe', 'object', 'embed', 'base'].flatMap((tag) => select(page.document, tag)).map(opening)),
    ).toEqual([]);
  });
});

describe('the language of phrases', () => {
  const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  const elsewhere = pages.filter(({ lang }) => languages.some((known) => known === lang) && lang !== 'ja');
  /** Titles and attributes cannot mark a phrase, so they are pure only where all terms have a name in the language. */
  const whole = elsewhere.filter(({ lang }) => [...library.regions.values()].every(({ name }) => lang in name));

  test('every Japanese phrase on a page in another language says that it is Japanese', () => {
    expect(elsewhere.length).toBeGreaterThan(0);
    const unmarked = found(
      (page) =>
        [...nodesBelow(selectOne(page.document, 'body'))].flatMap((node) =>
          'value' in node && JAPANESE.test(node.value) && languageOf(node) !== 'ja' ? [node.value.trim()] : [],
        ),
      elsewhere,
    );
    expect([...new Set(unmarked)]).toEqual([]);
  });

  test('no title, no label that is only heard, and no tooltip mixes Japanese into another language', () => {
    expect(whole.length).toBeGreaterThan(0);
    const heard = ['aria-label', 'title', 'alt', 'placeholder', 'content', 'value'];
    const unmarked = found((page) => {
      const attributes = elementsBelow(page.document).flatMap((element) =>
        languageOf(element) === 'ja'
          ? []
          : element.attrs.filter(({ name }) => heard.includes(name)).map(({ value }) => value),
      );
      return [...textsOf(select(page.document, 'title')), ...attributes].filter((text) => JAPANESE.test(text));
    }, whole);
    expect([...new Set(unmarked)]).toEqual([]);
  });

  test('no page calls its own language a foreign one', () => {
    expect(
      found(
        (page) =>
          elementsBelow(page.document)
            .filter((element) => {
              const own = attribute(element, 'lang');
              const around =
                element.parentNode && isElement(element.parentNode) ? languageOf(element.parentNode) : undefined;
              return own !== undefined && own === around;
            })
            .map(opening),
        pages.filter(({ lang }) => lang !== ''),
      ),
    ).toEqual([]);
  });
});
