/** A case that is written in the editor. */
import type { EditorForm } from './editor-form.ts';

const id = 'mie-lombardy';

export const newCase = { id, ja: `content/cases/ja/${id}.mdx`, en: `content/cases/en/${id}.mdx` };

/** The least that a case tells, in the language that its facts are written in. */
export async function tell(form: EditorForm): Promise<void> {
  await form.write('title', '三重県とロンバルディア州：食品分野の交流');
  await form.write('summary.text', '三重県とイタリア・ロンバルディア州が、食品分野で互いに訪問した。');
  await form.add('summary.sources');
  await form.choose('summary.sources.0.source', '自治体国際化フォーラム');
  await form.write('summary.sources.0.at', 'p.5');
  await form.choose('depth', '概要');
  for (const place of ['三重県', 'ロンバルディア州']) await form.choose('places', place);
  await form.choose('sectors', '農林水産・食品');
  await form.write('updated', '2026-11-22');
  await form.writeBody('両地域は互いに訪問しました。');
}

/** Its translation. */
export async function translate(form: EditorForm): Promise<void> {
  form.in('en');
  await form.write('title', 'Mie Prefecture and Lombardy: exchange in the field of food');
  await form.write('summary.text', 'Mie Prefecture and Lombardy, Italy, visited each other in the field of food.');
  await form.writeBody('The two regions visited each other.');
}
