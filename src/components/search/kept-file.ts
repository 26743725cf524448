/** A file of the built site, fetched when it is first needed and kept; what failed is tried again. */
export class KeptFile<T> {
  readonly #address: string;
  readonly #signal: AbortSignal;
  #content: Promise<T> | undefined;

  constructor(address: string, signal: AbortSignal) {
    this.#address = address;
    this.#signal = signal;
  }

  content(options: RequestInit = {}): Promise<T> {
    if (options.cache === 'reload') this.#content = undefined;
    this.#content ??= this.#fetch(options).catch((error: unknown) => {
      this.#content = undefined;
      throw error;
    });
    return this.#content;
  }

  async #fetch(options: RequestInit): Promise<T> {
    const answer = await fetch(this.#address, { signal: this.#signal, ...options });
    if (!answer.ok) throw new Error(`${answer.status} ${this.#address}`);
    return (await answer.json()) as T; // `as`: a file that the build of this page has written
  }
}
