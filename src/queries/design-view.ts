import type { Ui } from '../i18n/dictionaries.ts';
import { allCaseCards, type CaseCard } from './case-card.ts';
import { caseExcerpt } from './case-page.ts';
import type { TimelineView } from './case-view.ts';
import type { CitedSource, CitedText } from './citations.ts';
import { contrast, designTokens, type Scheme, type Tokens } from './design-tokens.ts';
import { factorCard, type FactorCard } from './factor-view.ts';
import type { Phrase, Reader } from './reader.ts';
import { facetViews, type FacetView } from './search-facet-views.ts';
import { chartsOf, type ChartsView } from './statistic-chart.ts';
import { statisticView, type StatisticView } from './statistic-view.ts';
import { closedTerm } from './terms.ts';
import { webinarCards, type WebinarCard } from './webinar-card.ts';

type Tables = Ui['design']['tokens'];
type Colour = keyof Tables['colours'];

/** What a colour is seen against, and the least contrast with it that WCAG 2.2 asks for. */
interface Needs {
  grounds: readonly Colour[];
  least: number;
}

const PAPER = ['color-page', 'color-raised', 'color-sunken'] as const satisfies Colour[];
const AS_TEXT: Needs = { grounds: PAPER, least: 4.5 };
const AS_DRAWING: Needs = { grounds: PAPER, least: 3 };

/** Colours that have to stand out; all others are grounds and ornaments. */
const needs: Partial<Record<Colour, Needs>> = {
  'color-shore-japan': AS_DRAWING,
  'color-shore-abroad': AS_DRAWING,
  'color-bridge': AS_DRAWING,
  'color-text': AS_TEXT,
  'color-text-quiet': AS_TEXT,
  'color-line-strong': AS_DRAWING,
  'color-link': AS_TEXT,
  'color-link-visited': AS_TEXT,
  'color-accent': AS_DRAWING,
  'color-on-accent': { grounds: ['color-accent'], least: 4.5 },
  'color-focus': AS_DRAWING,
  'color-good': AS_TEXT,
  'color-warn': AS_TEXT,
  'color-bad': AS_TEXT,
};

/** A colour in the light or in the dark. */
export interface Shade {
  value: string;
  /** The ground it stands out from least, with the contrast there. */
  against?: { ground: Colour; value: string; contrast: number };
}

export interface ColourView {
  name: Colour;
  use: string;
  isText: boolean;
  least?: number;
  shades: Record<Scheme, Shade>;
}

/** A token that is no colour. */
export interface TokenView {
  name: string;
  use: string;
  value: string;
}

function shadeOf({ valueOf }: Tokens, name: Colour, scheme: Scheme): Shade {
  const value = valueOf(name, scheme);
  const [against] = (needs[name]?.grounds ?? [])
    .map((ground) => ({ ground, value: valueOf(ground, scheme), contrast: contrast(value, valueOf(ground, scheme)) }))
    .toSorted((a, b) => a.contrast - b.contrast);
  return { value, ...(against ? { against } : {}) };
}

const entriesOf = <K extends string>(texts: Readonly<Record<K, string>>) => Object.entries(texts) as [K, string][]; // `as`: entries forgets the keys

/** All tokens as the design page lists them. Throws if the style sheet has one that no dictionary explains, or the other way round. */
function tokenViews({ lang, words }: Reader) {
  const tokens = designTokens(lang);
  const texts = words.design.tokens;
  const explained = Object.values(texts).flatMap((table) => Object.keys(table));
  const differing = [
    ...explained.filter((name) => !tokens.own.has(name)),
    ...[...tokens.own.keys()].filter((name) => !explained.includes(name)),
  ];
  if (differing.length > 0)
    throw new Error(
      `src/styles/tokens.css と src/i18n/*/ui/design.ts のトークンが一致しません。両方に書いてください。 / The tokens of src/styles/tokens.css and src/i18n/*/ui/design.ts differ; write them in both: ${differing.join(', ')}`,
    );
  const plain = (table: Readonly<Record<string, string>>): TokenView[] =>
    Object.entries(table).map(([name, use]) => ({ name, use, value: tokens.valueOf(name, 'light') }));
  return {
    colours: entriesOf(texts.colours).map(([name, use]): ColourView => {
      const least = needs[name]?.least;
      return {
        name,
        use,
        isText: least === AS_TEXT.least,
        ...(least === undefined ? {} : { least }),
        shades: { light: shadeOf(tokens, name, 'light'), dark: shadeOf(tokens, name, 'dark') },
      };
    }),
    faces: plain(texts.faces),
    sizes: plain(texts.sizes),
    spaces: plain(texts.spaces),
    widths: plain(texts.widths),
  };
}

/** Real records that show the components. */
interface Samples {
  case: CaseCard & { lead: CitedText; timeline: TimelineView[] };
  sources: CitedSource[];
  cards: { cases: CaseCard[]; webinar?: WebinarCard; factor?: FactorCard };
  stances: { id: string; label: Phrase }[];
  /** The shortest facet. */
  facet?: FacetView;
  statistic?: { table: StatisticView; charts: ChartsView };
}

export type DesignView = ReturnType<typeof tokenViews> & { samples: Samples };

const SHOWN_ENTRIES = 4;
const SHOWN_ROWS = 2;

function samplesOf(reader: Reader): Samples {
  const { content } = reader.library;
  const cards = allCaseCards(reader);
  const [card] = cards;
  const excerpt = card && caseExcerpt(reader, card.id, SHOWN_ENTRIES);
  if (!excerpt) throw new Error('There is no case that the design page could show.');
  const { lead, timeline, citations } = excerpt;
  const [factor] = content.factors.keys();
  const webinar = webinarCards(reader).find(({ recording }) => recording.address);
  const [table] = content.statistics.values();
  const factorOf = factor === undefined ? undefined : factorCard(reader, factor);
  const facet = facetViews(reader).find(({ name }) => name === 'depth');
  const statistic = table && {
    table: statisticView(reader, table.id, table.data, citations),
    charts: chartsOf(reader, table.data),
  };
  return {
    case: { ...card, lead, timeline },
    sources: citations.list(),
    cards: {
      cases: cards.slice(0, SHOWN_ROWS),
      ...(webinar ? { webinar } : {}),
      ...(factorOf ? { factor: factorOf } : {}),
    },
    stances: [...reader.library.terms('evidence-stances').keys()].map((id) => ({
      id,
      label: closedTerm(reader, 'evidence-stances', id),
    })),
    ...(facet ? { facet } : {}),
    ...(statistic ? { statistic } : {}),
  };
}

/** Everything the page on the site's design shows. */
export const designView = (reader: Reader): DesignView => ({ ...tokenViews(reader), samples: samplesOf(reader) });
