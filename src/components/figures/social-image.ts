/** The picture that stands for a page where somebody shares its address: drawn when the site is built. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { phrasesOf } from '../../i18n/phrases.ts';
import { socialImageSize } from './social-image-size.ts';

/** What the picture says. */
export interface SocialImage {
  /** Language of all its words. */
  lang: string;
  /** Name of the site. */
  site: string;
  title: string;
  /** The two shores of a tie, and its years. */
  tie?: { japan: string; abroad: string; years?: string };
}

const colours = { page: '#fcfbf8', text: '#1a1a1a', japan: '#12305e', abroad: '#8b3a00', bridge: '#5b6b85' };

/** Between the edge of the picture and what it says. */
const PADDING = 64;

type Styles = Readonly<Record<string, string | number>>;

/** An element in the shape that the renderer takes, without the library that usually makes such elements. */
interface Element {
  type: string;
  key: null;
  props: { style?: Styles; children?: Children } & Readonly<Record<string, unknown>>;
}
type Children = string | Element | readonly Element[];

const box = (style: Styles, children: Children): Element => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

const shape = (type: string, attributes: Readonly<Record<string, unknown>>, children?: Children): Element => ({
  type,
  key: null,
  props: { ...attributes, ...(children === undefined ? {} : { children }) },
});

const line = (d: string, stroke: string, strokeWidth: number) =>
  shape('path', { d, stroke, strokeWidth, fill: 'none', strokeLinecap: 'round' });

/** The site's sign: two shores and the bridge between them. */
const bridge = (width: number): Element =>
  shape('svg', { viewBox: '0 0 240 72', width, height: (width * 72) / 240 }, [
    line('M12 60C60 4 180 4 228 60', colours.bridge, 5),
    shape('circle', { cx: 12, cy: 60, r: 11, fill: colours.japan }),
    shape('circle', { cx: 228, cy: 60, r: 11, fill: colours.abroad }),
  ]);

/** Longer titles are set smaller, so that all of them fit. */
function titleSize(title: string): number {
  const width = [...title].reduce((sum, letter) => sum + (/[\u0020-\u024f]/.test(letter) ? 0.55 : 1), 0);
  if (width <= 36) return 64;
  return width <= 60 ? 54 : 46;
}

function titleLines({ title, lang }: SocialImage): Element {
  const size = titleSize(title);
  const isTooWide = (phrase: string) => phrase.length * size > socialImageSize.width - 2 * PADDING;
  const words = phrasesOf(title, lang).flatMap((phrase) => phrase.split(isTooWide(phrase) ? /(?<=[ ・])/ : /(?<= )/));
  return box(
    { flexWrap: 'wrap', flexGrow: 1, alignContent: 'center', fontSize: size, fontWeight: 700, lineHeight: 1.4 },
    words.map((word) => box({ whiteSpace: 'pre' }, word)),
  );
}

const shore = (name: string, colour: string, alignItems: string) =>
  box({ flexDirection: 'column', flexBasis: '440px', flexShrink: 1, alignItems, fontSize: 34, fontWeight: 700 }, [
    box({ color: colour, justifyContent: alignItems }, name),
    box({ width: '100%', height: 8, marginTop: 14, backgroundColor: colour }, ''),
  ]);

const tieBetween = ({ japan, abroad, years }: NonNullable<SocialImage['tie']>) =>
  box({ alignItems: 'flex-end', justifyContent: 'space-between', width: '100%' }, [
    shore(japan, colours.japan, 'flex-start'),
    box({ flexDirection: 'column', alignItems: 'center', paddingLeft: 12, paddingRight: 12 }, [
      bridge(180),
      box({ fontSize: 30, color: colours.bridge, whiteSpace: 'nowrap' }, years ?? ' '),
    ]),
    shore(abroad, colours.abroad, 'flex-end'),
  ]);

const drawing = (image: SocialImage): Element =>
  box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      boxSizing: 'border-box',
      padding: PADDING,
      backgroundColor: colours.page,
      color: colours.text,
      fontFamily: 'BIZ UDPGothic',
    },
    [
      box({ alignItems: 'center', gap: 20, fontSize: 34, fontWeight: 700, color: colours.japan }, [
        bridge(84),
        box({}, image.site),
      ]),
      titleLines(image),
      ...(image.tie
        ? [tieBetween(image.tie)]
        : [box({ width: '100%', height: 10, backgroundColor: colours.japan }, '')]),
    ],
  );

const require = createRequire(import.meta.url);
const SUBSETS = ['japanese', 'latin', 'latin-ext'] as const;
const WEIGHTS = [400, 700] as const;

let loaded: SatoriOptions['fonts'] | undefined;

/** A face with both scripts: the machine that builds the site may have none. */
const fonts = (): SatoriOptions['fonts'] =>
  (loaded ??= SUBSETS.flatMap((subset) =>
    WEIGHTS.map((weight) => ({
      name: 'BIZ UDPGothic',
      weight,
      style: 'normal' as const,
      data: readFileSync(
        require.resolve(`@fontsource/biz-udpgothic/files/biz-udpgothic-${subset}-${weight}-normal.woff`),
      ),
    })),
  ));

/** Kept between builds, by what is drawn: only what is new is drawn. */
const kept = join(process.cwd(), '.cache', 'social-images');

/** The picture as PNG. */
export async function drawSocialImage(image: SocialImage): Promise<Buffer<ArrayBuffer>> {
  const tree = drawing(image);
  const file = join(kept, `${createHash('sha256').update(JSON.stringify(tree)).digest('hex')}.png`);
  if (existsSync(file)) return Buffer.from(readFileSync(file));
  const svg = await satori(tree as Parameters<typeof satori>[0], { ...socialImageSize, fonts: fonts() }); // `as`: the shape of an element, without React
  const png = Buffer.from(await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer());
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, png);
  return png;
}
