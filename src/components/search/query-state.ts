/** What a reader searches for, as it stands in the address. */
export interface SearchState {
  q: string;
  /** Chosen values by facet; a facet without any is absent. */
  chosen: ReadonlyMap<string, readonly string[]>;
  sort: string;
}

/** What the page offers to choose from. Whatever else an address asks for is ignored. */
export interface Offered {
  facets: ReadonlyMap<string, readonly string[]>;
  /** The first is the order that no address needs to name. */
  sorts: readonly string[];
}

/** Reads a query string; values come in the order of the page, each once. */
export function stateFrom(query: string, { facets, sorts }: Offered): SearchState {
  const asked = new URLSearchParams(query);
  const chosen = [...facets].map(([facet, values]) => {
    const wanted = new Set(asked.getAll(facet));
    return [facet, values.filter((value) => wanted.has(value))] as const;
  });
  const sort = asked.get('sort') ?? '';
  return {
    q: (asked.get('q') ?? '').trim(),
    chosen: new Map(chosen.filter(([, values]) => values.length > 0)),
    sort: sorts.includes(sort) ? sort : (sorts[0] ?? ''),
  };
}

/** The query string of a state, empty if nothing is asked for. The same state always has the same one. */
export function queryOf({ q, chosen, sort }: SearchState, { sorts }: Offered): string {
  const query = new URLSearchParams();
  if (q !== '') query.set('q', q);
  for (const [facet, values] of chosen) for (const value of values) query.append(facet, value);
  if (sort !== sorts[0]) query.set('sort', sort);
  const text = query.toString();
  return text && `?${text}`;
}
