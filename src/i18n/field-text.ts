/** What writers see at a field: its name, and what to write there. */
export interface FieldText {
  label: string;
  hint: string;
}

type Below<P extends string, G> = { readonly [K in keyof G & string as `${P}.${K}`]: G[K] };

/** The texts of a group of fields that stands in many places, named by the place it stands in here. */
export function below<const P extends string, G extends Readonly<Record<string, FieldText>>>(path: P, group: G) {
  return Object.fromEntries(Object.entries(group).map(([field, text]) => [`${path}.${field}`, text])) as Below<P, G>; // `as`: fromEntries forgets its keys
}
