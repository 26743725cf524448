import {
  deleted,
  inCase,
  inFile,
  inOrganisation,
  inTranslation,
  inWebinar,
  rewritten,
  SOURCES,
  written,
  type Mistake,
} from './mistake.ts';

export const yaml: readonly Mistake[] = [
  inCase('a colon and a blank in a text', ['試しの事例', '»三重県: バスク州'], 'yaml/syntax'),
  inCase('a field that stands twice', ['depth: brief', 'depth: brief\n»depth: full'], 'yaml/duplicate-key'),
  inCase('a text that begins with an asterisk', ['試しの要約', '»*重要な* 要約'], 'yaml/feature'),
  inCase('an alias instead of a group', [`aim:\n  text: 販路の開拓\n${SOURCES}`, 'aim: »*summary'], 'yaml/feature'),
  inOrganisation('a tag', ['kind: agency', 'kind: !!str »agency'], 'yaml/feature', { names: { feature: '!!str' } }),
  inCase(
    'a key of a group that stands twice',
    ['text: 試しの要約', 'text: 試しの要約\n  »text: 別の要約'],
    'yaml/duplicate-key',
  ),
  inCase('an anchor', ['試しの事例', '&a »試しの事例'], 'yaml/feature', { names: { feature: '&a' } }),
  inCase('a text that begins with an at sign', ['試しの事例', '»@三重'], 'yaml/syntax'),
  inCase('a list on the line of its field', ['sectors:\n  - agri-food', 'sectors: »- agri-food'], 'yaml/syntax'),
  inCase('a tab for indentation', ['  - mie\n', '»\t- mie\n'], 'yaml/syntax'),
  inTranslation(
    'an indentation too deep',
    ['  text: A trial summary', '  text: »A trial summary\n    more: x'],
    'yaml/syntax',
  ),
  inOrganisation('a quotation mark that does not close', ['place: mie\n', 'place: »"mie\n'], 'yaml/syntax'),
];

export const files: readonly Mistake[] = [
  inCase(
    'a byte order mark',
    rewritten((text) => `\uFEFF${text}`),
    'file/byte-order-mark',
  ),
  inCase(
    'line ends of Windows',
    rewritten((text) => text.replaceAll('\n', '\r\n')),
    'file/line-ends',
  ),
  inTranslation('another encoding', written(new Uint8Array([0x8e, 0x4f, 0x8f, 0x64])), 'file/encoding'),
  inCase(
    'fields between plus signs',
    rewritten((text) => text.replaceAll('---', '+++')),
    'file/front-matter',
  ),
  inTranslation('fields that do not close', ['asked\n---\n', 'asked\n'], 'file/front-matter-open'),
  inOrganisation('an empty file', written(''), 'field/empty'),
  inFile('cases/ja/Mie Basque.mdx', 'a name with capitals and a blank', written('---\n---\n'), 'file/name'),
  inFile('cases/en/Mie Basque.mdx', 'the same name of a translation', written('---\n---\n'), 'file/name'),
  inFile('cases/ja/notes.txt', 'notes beside the records', written('注'), 'file/unexpected'),
  inFile('ties.yaml', 'a list that is gone', deleted, 'file/missing'),
  inTranslation(
    'a byte order mark of a translation',
    rewritten((text) => `\uFEFF${text}`),
    'file/byte-order-mark',
  ),
  inWebinar(
    'a line before the fields',
    rewritten((text) => `題\n${text}`),
    'file/front-matter',
  ),
  inFile('organisations/mie_ken.yaml', 'a name with an underscore', written('name: x\n'), 'file/name'),
  inFile('sources/三重.yaml', 'a name in Japanese', written('title: x\n'), 'file/name'),
  inFile('organisations/trial.yml', 'another ending', written('name: x\n'), 'file/unexpected'),
  inFile('cases/trial.mdx', 'a record in no language', written('---\n---\n'), 'file/unexpected'),
  inFile('spellings.yaml', 'another list that is gone', deleted, 'file/missing'),
];
