/** The site on phones, tablets and desks, in the dark, with colours and spacing that readers set themselves. */
import { describe, expect } from 'vitest';
import { baseLocale, languages } from '../../src/i18n/locales.ts';
import { openSite, siteFolder } from '../lib/built-site.ts';
import { pagesOfAllKinds, test, WALK, type Tab } from './reader.ts';

const WIDTHS = [320, 360, 480, 640, 768, 960, 1200, 1440];

/** What sticks out of the window sideways; nothing is meant to, but what scrolls in a frame of its own. */
const overflow = (tab: Tab) =>
  tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    // What lies in a drawing is cut off at its edge.
    const inDrawing = (element: Element) => element instanceof SVGElement && element.ownerSVGElement !== null;
    const isFramed = (element: Element): boolean =>
      inDrawing(element) ||
      (element.parentElement !== null && (scrolls(element.parentElement) || isFramed(element.parentElement)));
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return (
        width > 1 &&
        height > 1 &&
        (right > clientWidth + 1 || left < -1) &&
        getComputedStyle(element).visibility !== 'hidden' &&
        !isFramed(element)
      );
    });
    const names = out
      .slice(-3)
      .map(
        (element) =>
          `${element.parentElement?.className ?? ''} > ${element.tagName.toLowerCase()}.${element.className}`,
      );
    return scrollWidth > clientWidth || out.length > 0 ? `${scrollWidth} px: ${names.join(', ')}` : undefined;
  });

/** Text that its own box cuts off. */
const cutOff = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const isHidden = clipPath !== 'none' || element.closest('.visually-hidden, svg, [hidden]') !== null;
        const cuts = (axis: string, inner: number, outer: number) =>
          (axis === 'hidden' || axis === 'clip') && inner > outer + 1;
        return (
          !isHidden &&
          element.innerText.trim() !== '' &&
          (cuts(overflowX, element.scrollWidth, element.clientWidth) ||
            cuts(overflowY, element.scrollHeight, element.clientHeight))
        );
      })
      .map(
        (element) =>
          `${element.parentElement?.className ?? ''} > ${element.tagName.toLowerCase()}.${element.className}`,
      ),
  );

/** What readers must be able to set: spacing (WCAG 1.4.12), and text twice as large (WCAG 1.4.4). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
const DOUBLED = ':root { font-size: 200% !important }';

/** Adds a reader's own styles, by the way that a Content-Security-Policy leaves open. */
const restyle = (tab: Tab, styles: string) =>
  tab.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, styles);

/** Texts that do not stand out enough from what lies behind them (WCAG 1.4.3). Runs in the page. */
function faintTexts(): string[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const numbersOf = (color: string, under: readonly number[]): number[] => {
    if (!canvas) return [];
    canvas.fillStyle = `rgb(${under.join(' ')})`;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const groundOf = (element: Element | null): number[] =>
    element
      ? numbersOf(getComputedStyle(element).backgroundColor, groundOf(element.parentElement))
      : numbersOf('Canvas', [255, 255, 255]);
  const brightness = (color: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = color.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const seen = new Set<string>();
  return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const text = [...element.childNodes]
      .filter((node) => node instanceof Text)
      .map((node) => node.data.trim())
      .join('');
    const style = getComputedStyle(element);
    const key = `${element.className} ${element.parentElement?.className ?? ''} ${style.color}`;
    if (
      text === '' ||
      seen.has(key) ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      style.clipPath !== 'none'
    )
      return [];
    seen.add(key);
    const ground = groundOf(element);
    const [bright = 0, dark = 0] = [brightness(numbersOf(style.color, ground)), brightness(ground)].sort(
      (a, b) => b - a,
    );
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const contrast = (bright + 0.05) / (dark + 0.05);
    return contrast < (isLarge ? 3 : 4.5)
      ? [`${contrast.toFixed(1)}:1 "${text.slice(0, 30)}" (${element.tagName.toLowerCase()}.${element.className})`]
      : [];
  });
}

/** "320–414 (…)" for widths that stand side by side. */
function ranges(failing: ReadonlyMap<number, string>): string[] {
  const groups: number[][] = [];
  for (const width of WIDTHS.filter((candidate) => failing.has(candidate))) {
    const last = groups.at(-1);
    if (last && WIDTHS.indexOf(width) === WIDTHS.indexOf(last.at(-1) ?? 0) + 1) last.push(width);
    else groups.push([width]);
  }
  return groups.map(
    (group) => `${[...new Set([group[0], group.at(-1)])].join('–')} px (${failing.get(group[0] ?? 0)})`,
  );
}

const pathsIn = (lang: string) => pagesOfAllKinds.filter((path) => path.startsWith(`${lang}/`) || !path.includes('/'));

describe.each(languages)('in %s', (lang) => {
  test(
    'no page of any kind is wider than a window of 320 to 1440 px, nor once its text is spaced out or twice as large',
    async ({ reader }) => {
      reader.expects(/404/);
      const tab = await reader.open(`${lang}/`);
      const problems: string[] = [];
      for (const path of pathsIn(lang)) {
        await tab.goto(reader.at(path));
        for (const folded of await tab
          .locator('details:not([open]) > summary')
          .filter({ visible: true })
          .all()
          .then((all) => all.toReversed()))
          await folded.click();
        const failing = new Map<number, string>();
        for (const width of WIDTHS) {
          await tab.setViewportSize({ width, height: 800 });
          const out = await overflow(tab);
          if (out !== undefined) failing.set(width, out);
        }
        problems.push(...ranges(failing).map((range) => `${path}: ${range}`));
        for (const [name, styles, width] of [
          ['spaced out', SPACED, 320],
          ['twice as large', DOUBLED, 1280],
        ] as const) {
          await tab.setViewportSize({ width, height: 800 });
          await restyle(tab, styles);
          const out = [await overflow(tab), ...(await cutOff(tab))].filter((what) => what !== undefined);
          if (out.length > 0) problems.push(`${path}, ${name}: ${out.join('; ')}`);
        }
      }
      expect(problems).toEqual([]);
    },
    WALK,
  );
});

test(
  'on a page of each kind every text stands out: in the light, in the dark, on paper, and in colours that readers choose',
  async ({ reader }) => {
    reader.expects(/404/);
    const tab = await reader.open('');
    const faint: string[] = [];
    for (const path of pathsIn(baseLocale)) {
      await tab.goto(reader.at(path));
      for (const media of [
        { colorScheme: 'light' },
        { colorScheme: 'dark' },
        { media: 'print', colorScheme: 'light' },
        { forcedColors: 'active' },
      ] as const) {
        await tab.emulateMedia({ colorScheme: null, forcedColors: null, media: null, ...media });
        faint.push(
          ...(await tab.evaluate(faintTexts)).map((text) => `${path}, ${Object.values(media).join(', ')}: ${text}`),
        );
      }
    }
    expect(faint).toEqual([]);
  },
  WALK,
);

test('nothing moves, once a reader has asked for less motion', async ({ reader }) => {
  const site = openSite({ folder: siteFolder });
  const sheets = [...site.files].filter((file) => /^assets\/.*\.css$/.test(file));
  expect(sheets).not.toEqual([]);
  const tab = await reader.open(`${baseLocale}/`);
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await tab.evaluate(
    (texts) => {
      // What only fades or appears does not move.
      const still = new Set(['opacity', 'visibility', 'color', 'background-color', 'border-color']);
      const inForce = (rules: CSSRuleList): CSSRule[] =>
        [...rules].flatMap(
          (rule) =>
            rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches
              ? []
              : [rule, ...('cssRules' in rule ? inForce(rule.cssRules as CSSRuleList) : [])], // `as`: every grouping rule has it
        );
      const changed = (rule: CSSRule): string[] => {
        if (rule instanceof CSSKeyframeRule) return [...rule.style];
        if (!(rule instanceof CSSStyleRule)) return [];
        const { transitionProperty, scrollBehavior } = rule.style;
        return [...transitionProperty.split(', '), ...(scrollBehavior === 'smooth' ? ['scroll-behavior'] : [])];
      };
      return texts.flatMap((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return inForce(sheet.cssRules).flatMap((rule) =>
          changed(rule)
            .filter((property) => property !== '' && !still.has(property))
            .map((property) => `${property}: ${rule.cssText.slice(0, 100)}`),
        );
      });
    },
    sheets.map((file) => site.read(file).toString()),
  );
  expect(moving).toEqual([]);
});
