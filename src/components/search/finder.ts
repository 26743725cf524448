import { plainText, searchKey, spellingsOf } from '../../i18n/search-key.ts';
import type { SearchTag } from '../../queries/search-facets.ts';
import type { Engine } from './engine.ts';
import { add, foundBy, SURE, type Evidence, type Found } from './evidence.ts';
import { unitsOf, type Unit } from './query-units.ts';
import { holds, type Entry, type Vocabulary } from './vocabulary.ts';
import { weigh } from './weighing.ts';

export interface Answer {
  /** The best first. */
  found: Found[];
  /** Words that nothing holds, with the names that were looked for in their place. */
  corrected: { typed: string; meant: string }[];
  /** What the first lacks, where no record holds all that was asked for. */
  missing: string[];
  /** Where nothing was found: parts of the query that would find something, what the others belong to, and names like those typed. */
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

const LATIN = /^[\p{Script=Latin}\p{N}]/u;
/** Texts are not written in readings. */
const READING = /^\p{Script=Hiragana}+$/u;

/** Records are tagged with it when they are about a place. */
const PLACE: SearchTag = 'region';

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
    const { ranked, missing } = weigh(evidence, this.#records, new Set(phrase.map(({ hit }) => hit)));
    return {
      found: ranked.map((hit) => foundBy(hit, evidence)),
      corrected,
      missing,
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
    const unknown = evidence.filter(({ hits }) => hits.size === 0).map(({ unit }) => unit.text);
    const wider = unknown.flatMap((text) => this.#vocabulary.termsFor(text));
    const alike = unknown
      .flatMap((text) => this.#vocabulary.alike(searchKey(text), NEAR))
      .flatMap(({ names }) => names.slice(0, 1));
    return [...new Set([...found, ...wider, ...alike])].slice(0, NEAR);
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
    await this.#addTexts(evidence, tags.length > 0 ? [] : this.#synonyms(unit));
    // Where search knows what is meant, a text that only mentions it is not about it.
    const tagged = new Set(tags.flatMap(({ name, value }) => this.#records.tagged(name, value)));
    if (tagged.size > 0)
      for (const [hit, sign] of evidence.hits)
        if (!tagged.has(hit)) evidence.hits.set(hit, { ...sign, strength: sign.strength * SURE.mention });
    if (!unit.isQuoted) this.#addRelated(evidence);
    const places = tags.filter(({ name }) => name === PLACE);
    if (places.length === 0) return evidence;
    return { ...evidence, there: new Set(places.flatMap(({ name, value }) => this.#records.tagged(name, value))) };
  }

  /** Adds the records whose text holds the word as it stands; where it is rare, one synonym more that texts may have is worth its part of the index. */
  async #addTexts(evidence: Evidence, synonyms: readonly string[]): Promise<void> {
    const { unit } = evidence;
    let isRare = false;
    for (const [index, word] of [...spellingsOf(unit.text), ...synonyms].entries()) {
      if (isRare && (READING.test(word) || LATIN.test(word) !== LATIN.test(unit.text))) return;
      const surety = index === 0 ? 1 : SURE.otherName;
      const exact = await this.#engine.search(word, 'exactly');
      add(evidence, exact, surety);
      // A word that is there as it stands is also the beginning of others; only for one that is not, the engine guesses.
      if (exact.length > 0 && exact.length < FEW && !unit.isQuoted)
        add(evidence, await this.#engine.search(word, 'loosely'), surety * SURE.doubtful);
      const isEnough = exact.length >= FEW || (exact.length > 0 && (index > 0 || unit.isQuoted));
      if (isEnough || isRare) return;
      isRare = exact.length > 0;
    }
  }

  /** Adds the records with a word near in meaning in their title, under the name of what it is. */
  #addRelated({ unit, hits }: Evidence): void {
    for (const {
      names: [name = '', ...others],
    } of this.#vocabulary.relatedTo(unit.entries))
      for (const hit of this.#records.titled([name, ...others]))
        if (!hits.has(hit)) hits.set(hit, { strength: SURE.title * SURE.related, name });
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
      const hits = (await this.#engine.search(word, 'loosely')).slice(0, DOUBTFUL_READ);
      const texts = await Promise.all(hits.map((hit) => hit.content()));
      add(
        evidence,
        hits.filter((_, index) => holds(texts[index] ?? '', word)),
        SURE.doubtful,
      );
      if (evidence.hits.size > 0) break;
    }
    return evidence;
  }
}
