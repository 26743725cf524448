import { below, type FieldText } from '../../field-text.ts';
import { updated } from './groups.ts';

/** The site's own pages, such as the one about it. */
export const pages = {
  'pages.title': { label: '題名', hint: 'ページの内容が分かる短い題名にします。例：「このサイトについて」。' },
  'pages.description': {
    label: '説明',
    hint: '検索サイトの結果などに出る一、二文の紹介です。ページを開くと何が分かるかを書きます。例：「誰が、どの資料をもとに、どう確かめて載せているかを説明します。」',
  },
  ...below('pages', updated),
} as const satisfies Record<string, FieldText>;
