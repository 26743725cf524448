/**
 * Answers GraphQL queries from plain objects, as far as the editor's own queries go: operations with variables, aliases,
 * arguments and fragments on a type. A field that an object does not have is an error, so that no new question goes unnoticed.
 */

/** What can be asked about: values, further objects, and functions of a field's arguments. */
export interface GraphObject {
  /** The type that a fragment names. */
  __typename?: string;
  [field: string]: unknown;
}

interface Selection {
  /** The type to which the selection is limited. */
  on?: string;
  /** The name under which the answer stands. */
  as: string;
  field: string;
  args: Record<string, unknown>;
  fields: Selection[];
}

/** Commas and spaces only separate. */
const TOKEN = /"(?:[^"\\]|\\.)*"|\.\.\.|[!$()[\]{}:]|[\w-]+/g;

class QueryReader {
  readonly #tokens: string[];
  readonly #variables: Readonly<Record<string, unknown>>;
  #at = 0;

  constructor(query: string, variables: Readonly<Record<string, unknown>>) {
    this.#tokens = query.match(TOKEN) ?? [];
    this.#variables = variables;
  }

  operation(): { kind: string; fields: Selection[] } {
    const kind = this.#next();
    // The declaration of the variables: their values are known.
    if (this.#took('(')) while (this.#next() !== ')');
    return { kind, fields: this.#selections() };
  }

  #next(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new Error('The query ends too early.');
    return token;
  }

  #took(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #expect(token: string): void {
    const found = this.#next();
    if (found !== token) throw new Error(`The query has "${found}" where "${token}" should stand.`);
  }

  #selections(): Selection[] {
    this.#expect('{');
    const selections: Selection[] = [];
    while (!this.#took('}')) selections.push(this.#selection());
    return selections;
  }

  #selection(): Selection {
    if (this.#took('...')) {
      this.#expect('on');
      return { on: this.#next(), as: '', field: '', args: {}, fields: this.#selections() };
    }
    const as = this.#next();
    const field = this.#took(':') ? this.#next() : as;
    const args = this.#took('(') ? this.#pairs(')') : {};
    return { as, field, args, fields: this.#tokens[this.#at] === '{' ? this.#selections() : [] };
  }

  #pairs(end: string): Record<string, unknown> {
    const pairs: Record<string, unknown> = {};
    while (!this.#took(end)) {
      const name = this.#next();
      this.#expect(':');
      pairs[name] = this.#value();
    }
    return pairs;
  }

  #value(): unknown {
    const token = this.#next();
    if (token === '$') return this.#variables[this.#next()];
    if (token === '{') return this.#pairs('}');
    if (token === '[') {
      const items: unknown[] = [];
      while (!this.#took(']')) items.push(this.#value());
      return items;
    }
    // What is no string, number, true, false or null is a value of an enumeration.
    return /^(?:"|-?\d|(?:true|false|null)$)/.test(token) ? JSON.parse(token) : token;
  }
}

function answered(value: unknown, fields: readonly Selection[]): unknown {
  if (Array.isArray(value)) return value.map((item) => answered(item, fields));
  if (typeof value !== 'object' || value === null || fields.length === 0) return value ?? null;
  const object = value as GraphObject; // `as`: what is no value is an object to ask about
  const answer: Record<string, unknown> = {};
  for (const { on, as, field, args, fields: inner } of fields) {
    if (on !== undefined) {
      if (on === object.__typename) Object.assign(answer, answered(object, inner));
      continue;
    }
    if (!(field in object)) throw new Error(`Nothing is known of the field ${field}.`);
    const found = object[field];
    answer[as] = answered(typeof found === 'function' ? found(args) : found, inner);
  }
  return answer;
}

/** The answer to a query or a mutation; an error where it asks for something that the objects do not have. */
export function answerQuery(
  query: string,
  variables: Readonly<Record<string, unknown>>,
  roots: Readonly<Record<'query' | 'mutation', GraphObject>>,
): unknown {
  const { kind, fields } = new QueryReader(query, variables).operation();
  if (kind !== 'query' && kind !== 'mutation') throw new Error(`Nothing is known of the operation ${kind}.`);
  return answered(roots[kind], fields);
}
