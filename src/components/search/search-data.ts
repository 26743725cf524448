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
  texts: string;
}

/** Everything that search fetches: nothing before it is needed, each file once. */
export class SearchData {
  readonly #engine: Engine;
  readonly #recordFile: KeptFile<SearchList>;
  readonly #nameFile: KeptFile<VocabularyFile>;
  readonly #textFile: KeptFile<SearchTexts>;
  #list: { file: SearchList; list: RecordList } | undefined;
  #vocabulary: Vocabulary | undefined;
  #last: { query: string; list: RecordList; answer: Promise<Answer> } | undefined;

  constructor({ engine, records, names, texts }: Addresses, signal: AbortSignal) {
    this.#engine = engineAt(engine);
    this.#recordFile = new KeptFile(records, signal);
    this.#nameFile = new KeptFile(names, signal);
    this.#textFile = new KeptFile(texts, signal);
  }

  /** Fetches what every search needs, side by side, so that the first one is quick. */
  async warm(): Promise<void> {
    await Promise.all([this.#engine.warm(), this.vocabulary(), this.list(), this.texts()]);
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

  /** The answer to a query, with the list that its hits are in: a browser may have kept one of an earlier build. */
  async find(query: string): Promise<Answer & { list: RecordList }> {
    const [vocabulary, list] = await Promise.all([this.vocabulary(), this.list()]);
    const ask = (records: RecordList) => new Finder(this.#engine, vocabulary, records).find(query);
    // Ticking boxes does not change what the words find.
    if (this.#last?.query !== query || this.#last.list !== list) this.#last = { query, list, answer: ask(list) };
    const { answer: asked } = this.#last;
    const answer = await asked.catch((error: unknown) => {
      this.#last = undefined;
      throw error;
    });
    if (list.knows(answer.found.map(({ hit }) => hit))) return { ...answer, list };
    const fresh = await this.list({ cache: 'reload' });
    return { ...(await ask(fresh)), list: fresh };
  }

  /** The beginnings of all descriptions, by record. */
  async texts(): Promise<(record: ListedRecord) => string> {
    const [list, texts] = await Promise.all([this.list(), this.#textFile.content()]);
    return (record) => texts[list.all.indexOf(record)] ?? '';
  }
}
