import { plainText, searchKey, spellingsOf } from '../../i18n/search-key.ts';
import type { Engine, TextHit } from './engine.ts';
import type { Passage } from './passage.ts';
import { unitsOf, type Unit } from './query-units.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';
import { weigh, type Evidence } from './weighing.ts';

/** A record that was found, by the name that the engine has for it. */
export interface Found {
  hit: string;
  /** Names by which it was found though its text holds none of the words. */
  names: readonly string[];
  /** Fetches where in its text the words stand. */
  passage?: () => Promise<Passage | undefined>;
}

export interface Answer {
  /** The best first. */
  found: Found[];
  /** Words that nothing holds, with the names that were looked for in their place. */
  corrected: { typed: string; meant: string }[];
  /** No record holds all that was asked for; these hold most of it. */
  isPartial: boolean;
  /** Where nothing was found: parts of the query that would find something, and names like those typed. */
  near: string[];
}

/** What a finder has to know of the records. */
export interface Records {
  size: number;
  /** The records with a tag, by the engine's names for them. */
  tagged: (tag: string, value: string) => readonly string[];
  /** The records with one of these names in their title. */
  titled: (names: readonly string[]) => readonly string[];
  /** What a record counts beside how well it fits: the kinds that readers come for, and the well documented, first. */
  standing: (hit: string) => number;
}

/** With fewer records than these, words that begin alike are looked for as well. */
const FEW = 5;
/** How many synonyms are looked for in the texts. */
const SYNONYMS = 3;
/** How many doubtful hits are read before they are believed. */
const DOUBTFUL_READ = 10;
/** How many ways on are offered where nothing was found. */
const NEAR = 4;
/** A word half typed may be the beginning of so many names. */
const BEGINNINGS = 6;

/** How surely a record is about a unit. */
const SURE = {
  title: 1,
  text: 0.55,
  textSpan: 0.35,
  names: 0.4,
  tag: 0.6,
  mention: 0.6,
  otherName: 0.85,
  doubtful: 0.8,
  beginning: 0.8,
};

/** Finds records for what a reader types: by the engine's index, by the names that things have, and by what records are tagged with. */
export class Finder {
  readonly #engine: Engine;
  readonly #vocabulary: Vocabulary;
  readonly #records: Records;

  constructor(engine: Engine, vocabulary: Vocabulary, records: Records) {
    this.#engine = engine;
    this.#vocabulary = vocabulary;
    this.#records = records;
  }

  async find(query: string): Promise<Answer> {
    const units = this.#unitsOf(query);
    const corrected: Answer['corrected'] = [];
    const evidence = (
      await Promise.all(units.map((unit, index) => this.#evidenceFor(unit, index === units.length - 1, corrected)))
    ).flat();
    const phrase =
      units.length > 1 ? await this.#engine.search(units.map(({ text }) => text).join(' '), 'exactly') : [];
    const { ranked, isPartial } = weigh(evidence, this.#records, new Set(phrase.map(({ hit }) => hit)));
    return {
      found: ranked.map((hit) => foundBy(hit, evidence)),
      corrected,
      isPartial,
      near: ranked.length > 0 ? [] : this.#near(evidence),
    };
  }

  /** A name of several words, one of them misspelt, is taken as one thing: its words by themselves would be found elsewhere. */
  #unitsOf(query: string): Unit[] {
    const units = unitsOf(query, this.#vocabulary);
    const text = plainText(query).trim();
    const isName = units.length > 1 && !/\s/.test(text) && units.some(({ entries }) => entries.length === 0);
    const near = isName ? this.#vocabulary.nearest(searchKey(text)) : undefined;
    return near ? [{ text, entries: [], parts: units.flatMap(({ parts }) => parts) }] : units;
  }

  #near(evidence: readonly Evidence[]): string[] {
    const found = evidence.length > 1 ? evidence.filter(({ hits }) => hits.size > 0).map(({ unit }) => unit.text) : [];
    const alike = evidence
      .filter(({ hits }) => hits.size === 0)
      .flatMap(({ unit }) => this.#vocabulary.alike(searchKey(unit.text), NEAR))
      .flatMap(({ names }) => names.slice(0, 1));
    return [...new Set([...found, ...alike])].slice(0, NEAR);
  }

  /** What speaks for each record; a compound that nothing holds as a whole is looked for by its words. */
  async #evidenceFor(unit: Unit, isLast: boolean, corrected: Answer['corrected']): Promise<Evidence[]> {
    const known = await this.#known(unit);
    const key = searchKey(unit.text);
    const begun = () => this.#byNames(unit, this.#vocabulary.startingWith(key, BEGINNINGS), SURE.beginning);
    if (unit.isBegun) for (const [hit, sign] of begun().hits) if (!known.hits.has(hit)) known.hits.set(hit, sign);
    if (known.hits.size > 0 || unit.isQuoted) return [known];
    const doubtful = await this.#doubtful(unit);
    if (doubtful.hits.size > 0) return [doubtful];
    const beginning = isLast ? begun() : undefined;
    if (beginning && beginning.hits.size > 0) return [beginning];
    const near = this.#vocabulary.nearest(key);
    if (near) {
      const meant = this.#byNames(unit, near.entries, 1);
      if (meant.hits.size > 0) {
        corrected.push({ typed: unit.text, meant: near.name });
        return [meant];
      }
    }
    if (unit.parts.length > 1) {
      const parts = unit.parts.map((part) => ({
        text: part,
        entries: this.#vocabulary.named(searchKey(part)),
        parts: [part],
      }));
      return (await Promise.all(parts.map((part) => this.#evidenceFor(part, false, corrected)))).flat();
    }
    return [known];
  }

  /**
   * Records that hold the word as it stands, that have one of its names in their title, or that are tagged with what it
   * names. Every other word that the engine is asked for costs a part of its index, so it is asked for synonyms only where
   * nothing else leads to the records.
   */
  async #known(unit: Unit): Promise<Evidence> {
    const evidence = this.#byNames(unit, unit.entries, SURE.otherName);
    for (const hit of this.#records.titled([unit.text]))
      evidence.hits.set(hit, { ...evidence.hits.get(hit), strength: SURE.title });
    const tags = unit.entries.flatMap(({ tag }) => tag ?? []);
    const words = [...spellingsOf(unit.text), ...(tags.length > 0 ? [] : this.#synonyms(unit))];
    for (const [index, word] of words.entries()) {
      const surety = index === 0 ? 1 : SURE.otherName;
      const exact = await this.#engine.search(word, 'exactly');
      add(evidence, exact, surety);
      // A word that is there as it stands is also the beginning of others; only for one that is not, the engine guesses.
      if (exact.length > 0 && exact.length < FEW && !unit.isQuoted)
        add(evidence, await this.#engine.search(word, 'loosely'), surety * SURE.doubtful);
      if (exact.length > 0) break;
    }
    // Where search knows what is meant, a text that only mentions it is not about it.
    const tagged = new Set(tags.flatMap(({ name, value }) => this.#records.tagged(name, value)));
    if (tagged.size > 0)
      for (const [hit, sign] of evidence.hits)
        if (!tagged.has(hit)) evidence.hits.set(hit, { ...sign, strength: sign.strength * SURE.mention });
    return evidence;
  }

  /** Words of the same meaning, those of the page's language first. */
  #synonyms({ text, entries }: Unit): string[] {
    const key = searchKey(text);
    const names = entries.flatMap((entry) => entry.names).filter((name) => searchKey(name) !== key);
    return names.map((name) => name.normalize('NFKC')).slice(0, SYNONYMS);
  }

  /** Records tagged with what is named, or with one of its names in their title: known without the engine. */
  #byNames(unit: Unit, entries: readonly Entry[], surety: number): Evidence {
    const evidence: Evidence = { unit, hits: new Map() };
    for (const {
      tag,
      names: [name = '', ...others],
    } of entries) {
      for (const hit of tag ? this.#records.tagged(tag.name, tag.value) : [])
        evidence.hits.set(hit, { strength: SURE.tag * surety, name });
      for (const hit of this.#records.titled([name, ...others]))
        evidence.hits.set(hit, { ...evidence.hits.get(hit), strength: SURE.title * surety });
    }
    return evidence;
  }

  /** The engine takes any word that begins alike: what it finds is believed once the text has been read. */
  async #doubtful(unit: Unit): Promise<Evidence> {
    const evidence: Evidence = { unit, hits: new Map() };
    for (const word of [unit.text, ...this.#synonyms(unit)]) {
      const key = searchKey(word);
      const hits = (await this.#engine.search(word, 'loosely')).slice(0, DOUBTFUL_READ);
      const texts = await Promise.all(hits.map((hit) => hit.content()));
      add(
        evidence,
        hits.filter((_, index) => holds(texts[index] ?? '', word, key)),
        SURE.doubtful,
      );
      if (evidence.hits.size > 0) break;
    }
    return evidence;
  }
}

const LATIN = /^[\p{Script=Latin}\p{N}]/u;

/** Whether a text really holds a word: whole in Japanese, at the beginning of a word elsewhere. */
function holds(text: string, word: string, key: string): boolean {
  if (key === '') return false;
  if (!LATIN.test(word)) return searchKey(text).includes(key);
  return text.split(/[^\p{L}\p{N}\p{M}'’-]+/u).some((other) => searchKey(other).startsWith(key));
}

function add({ hits }: Evidence, found: readonly TextHit[], surety: number): void {
  const best = Math.max(...found.map(({ score }) => score), Number.EPSILON);
  for (const textHit of found) {
    const { hit, place, score } = textHit;
    const strength = surety * (place === 'text' ? SURE.text + SURE.textSpan * (score / best) : SURE[place]);
    const known = hits.get(hit);
    if (known?.textHit && known.strength >= strength) continue;
    hits.set(hit, {
      ...known,
      strength: Math.max(strength, known?.strength ?? 0),
      ...(place === 'names' ? {} : { textHit }),
    });
  }
}

/** Where a record shows what was looked for: in its text where the strongest unit stands there, else by its names. */
function foundBy(hit: string, evidence: readonly Evidence[]): Found {
  const own = evidence.flatMap(({ hits }) => hits.get(hit) ?? []).toSorted((a, b) => b.strength - a.strength);
  const textHits = own.flatMap(({ textHit }) => textHit ?? []);
  const names = own.flatMap(({ name, textHit }) => (name !== undefined && !textHit ? [name] : []));
  if (textHits.length === 0) return { hit, names };
  const passage = async () => {
    for (const textHit of textHits) {
      const found = await textHit.passage();
      if (found) return found;
    }
    return undefined;
  };
  return { hit, names, passage };
}
