/** Starts the editor with the configuration that stands in its page. All words come from the page's HTML. */
import type { CmsConfig } from '@sveltia/cms';
import { editorComponents, type ComponentFields } from './components.ts';
import { explainFailures, forgetToken } from './connection.ts';
import { fileForms, formatOf } from './files.ts';
import { guardUnsaved, keepEscapeForWriting } from './guard.ts';
import type { KnownRecords } from './known-records.ts';
import { offerPlaces } from './places.ts';
import { casePreview } from './preview.ts';
import { clear, prepare, type PracticeFiles } from './practice-folder.ts';

function part<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}

const page = part('[data-editor]', HTMLElement);
/** The page has its forms in every language of the site. */
const inLanguages = [...document.querySelectorAll<HTMLScriptElement>('script[data-config]')];
const inBrowsersLanguage = navigator.languages
  .map((language) => inLanguages.find(({ lang }) => language.split('-')[0] === lang))
  .find((script) => script !== undefined);
/** What the page holds for one language. */
interface Parts {
  config: CmsConfig;
  components: ComponentFields;
  known: KnownRecords;
}
const partsIn = ({ text }: HTMLScriptElement) => JSON.parse(text) as Parts; // `as`: written by the build of this page
const { config, components, known } = partsIn(inBrowsersLanguage ?? part('[data-config]', HTMLScriptElement));
const knownIn = new Map(inLanguages.map((script) => [script.lang, partsIn(script).known]));

// What the bar tells in every language, too.
if (inBrowsersLanguage)
  for (const text of document.querySelectorAll<HTMLElement>('.bar p'))
    text.hidden = text.lang !== inBrowsersLanguage.lang;

async function practiceFiles(): Promise<PracticeFiles> {
  const answer = await fetch(page.dataset['files'] ?? '');
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return (await answer.json()) as PracticeFiles; // `as`: written by the same build
}

async function start(): Promise<void> {
  const { unreachable, refused, unsaved = '' } = page.dataset;
  keepEscapeForWriting();
  guardUnsaved(unsaved);
  offerPlaces(known);
  if (unreachable !== undefined && refused !== undefined) {
    explainFailures({ unreachable, refused });
    part('[data-forget]', HTMLButtonElement).addEventListener('click', () => {
      forgetToken();
      location.reload();
    });
  }
  if (page.dataset['files'] !== undefined) {
    await prepare(practiceFiles);
    part('[data-reset]', HTMLButtonElement).addEventListener('click', ({ currentTarget }) => {
      const { dataset } = currentTarget as HTMLButtonElement; // `as`: the button listened to
      if (confirm(dataset['confirm'])) void clear().then(() => location.reload());
    });
  }
  const { default: CMS } = await import('@sveltia/cms');
  for (const { collection, extension, form } of fileForms)
    CMS.registerCustomFormat(formatOf(collection), extension, form);
  for (const component of editorComponents(components, known)) CMS.registerEditorComponent(component);
  CMS.registerPreviewStyle(page.dataset['styles'] ?? '');
  // The editor lays its way of making elements open as a global when it is loaded.
  const { h } = globalThis as unknown as { h: Parameters<typeof casePreview>[0] }; // `as`: a global that no type tells of
  const preview = casePreview(h, config, (lang) => knownIn.get(lang) ?? known);
  CMS.registerPreviewTemplate('cases', preview as Parameters<typeof CMS.registerPreviewTemplate>[1]); // `as`: the elements are the editor's own
  await CMS.init({ config });
  part('[data-loading]', HTMLElement).hidden = true;
}

// The development server loads its pages anew whenever a file of the content changes: after every save of the editor, too.
import.meta.hot?.on('vite:beforeFullReload', () => new Promise<void>(() => {}));

start().catch((error: unknown) => {
  console.error(error);
  part('[data-loading]', HTMLElement).hidden = true;
  part('[data-failed]', HTMLElement).hidden = false;
});
