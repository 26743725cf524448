import type { SearchList, SearchTexts } from '../../queries/search-list.ts';
import type { VocabularyFile } from '../../queries/search-vocabulary.ts';
import { engineAt, type Engine } from './engine.ts';
import { Finder, type Answer } from './finder.ts';
import { KeptFile } from './kept-file.ts';
import { RecordList, type ListedRecord } from './record-list.ts';
import { Vocabulary } from './vocabulary.ts';

/** Where the built site keeps what search needs. */
export interface Addresses {
  engine: string;
  records: string;
  names: string;
  /** Words of one meaning, for queries that find little without them. */
  words: string;
  texts: string;
}

/** Everything that search fetches: nothing before it is needed, each file once. */
export class SearchData {
  readonly #engine: Engine;
  readonly #recordFile: KeptFile<SearchList>;
  readonly #nameFile: KeptFile<VocabularyFile>;
  readonly #wordFile: KeptFile<VocabularyFile>;
  readonly #textFile: KeptFile<SearchTexts>;
  #list: { file: SearchList; list: RecordList } | undefined;
  #vocabulary: Vocabulary | undefined;
  #wholeVocabulary: Vocabulary | undefined;
  #last: { query: string; list: RecordList; answer: Promise<Answer> } | undefined;

  constructor({ engine, records, names, words, texts }: Addresses, signal: AbortSignal) {
    this.#engine = engineAt(engine);
    this.#recordFile = new KeptFile(records, signal);
    this.#nameFile = new KeptFile(names, signal);
    this.#wordFile = new KeptFile(words, signal);
    this.#textFile = new KeptFile(texts, signal);
  }

  /** Fetches what every search needs, side by side, so that the first one is quick. */
  async warm(): Promise<void> {
    await Promise.all([this.#engine.warm(), this.vocabulary(), this.list()]);
  }

  /** All records. */
  async list(options?: RequestInit): Promise<RecordList> {
    const file = await this.#recordFile.content(options);
    if (this.#list?.file !== file) this.#list = { file, list: new RecordList(file, document.documentElement.lang) };
    return this.#list.list;
  }

  async vocabulary(): Promise<Vocabulary> {
    const file = await this.#nameFile.content();
    this.#vocabulary ??= new Vocabulary(file);
    return this.#vocabulary;
  }

  /** The names of things together with the words of one meaning. */
  async wholeVocabulary(): Promise<Vocabulary> {
    const files = await Promise.all([this.#nameFile.content(), this.#wordFile.content()]);
    this.#wholeVocabulary ??= new Vocabulary(...files);
    return this.#wholeVocabulary;
  }

  /** The answer to a query, with the list that its hits are in: a browser may have kept one of an earlier build. */
  async find(query: string): Promise<Answer & { list: RecordList }> {
    const [names, list] = await Promise.all([this.vocabulary(), this.list()]);
    const engine = this.#engine;
    const words = () => this.wholeVocabulary();
    // Ticking boxes does not change what the words find.
    if (this.#last?.query !== query || this.#last.list !== list)
      this.#last = { query, list, answer: Finder.find(query, { engine, names, words, records: list }) };
    const { answer: asked } = this.#last;
    const answer = await asked.catch((error: unknown) => {
      this.#last = undefined;
      throw error;
    });
    if (list.knows(answer.found.map(({ hit }) => hit))) return { ...answer, list };
    const fresh = await this.list({ cache: 'reload' });
    return { ...(await Finder.find(query, { engine, names, words, records: fresh })), list: fresh };
  }

  /** The beginnings of all descriptions, by record. */
  async texts(): Promise<(record: ListedRecord) => string> {
    const [list, texts] = await Promise.all([this.list(), this.#textFile.content()]);
    return (record) => texts[list.all.indexOf(record)] ?? '';
  }
}
