/** The editor's configuration, made from the schemas, the dictionaries and the lists of the content. */
import type { CmsConfig, Collection, CollectionFile, Field } from '@sveltia/cms';
import { dictionary } from '../i18n/dictionaries.ts';
import { fieldHint } from '../i18n/explain.ts';
import { languages, type Locale } from '../i18n/locales.ts';
import { fileAddress } from '../i18n/paths.ts';
import { siteOrigin } from '../i18n/site.ts';
import { components } from '../mdx/registry.ts';
import { bodyCollections, labelCollections, listFiles } from '../schemas/collections.ts';
import { id } from '../schemas/text.ts';
import { fieldsIn, type FormContext } from './fields.ts';
import { BODY, edited, formatOf, ITEMS } from './files.ts';
import { backendFor, type EditorMode } from './settings.ts';
import { labelOf, named } from './texts.ts';

const slugIn = (lang: Locale) => ({
  editable: ['create' as const], // `as const`: one of the stages
  hint: dictionary(lang).editor.idHint,
  pattern: [
    id.def.checks?.flatMap(({ _zod: { def } }) => ('pattern' in def ? [String(def.pattern).slice(1, -1)] : []))[0] ??
      '',
    dictionary(lang).editor.idHint,
  ] as [string, string], // `as`: a pair
});

/** The text below the fields. What a body may hold is what the guard lets through. */
const bodyFieldIn = (lang: Locale): Field => ({
  name: BODY,
  widget: 'richtext',
  i18n: true,
  required: false,
  label: named((words) => words.body),
  hint: dictionary(lang).editor.bodyHint,
  modes: ['rich_text', 'raw'],
  buttons: ['bold', 'link', 'heading-two', 'heading-three', 'heading-four', 'quote', 'bulleted-list', 'numbered-list'],
  // `as`: the names of built-in components are a closed list in the types; ours come on top.
  editor_components: [...components.keys()] as never[],
  linked_images: false,
  use_emoji_autocomplete: false,
});

const bodyCollection = (name: (typeof edited.bodies)[number], context: FormContext): Collection => ({
  name,
  label: named((words) => words.collections[name]),
  folder: `content/${name}`,
  format: formatOf(name),
  extension: 'mdx',
  i18n: true,
  publish: false,
  slug: slugIn(context.lang),
  identifier_field: 'title',
  fields: [...fieldsIn(bodyCollections[name], context, { name, hasLanguages: true }), bodyFieldIn(context.lang)],
});

const labelCollection = (name: (typeof edited.labels)[number], context: FormContext): Collection => ({
  name,
  label: named((words) => words.collections[name]),
  folder: `content/${name}`,
  format: formatOf(name),
  extension: 'yaml',
  publish: false,
  slug: slugIn(context.lang),
  identifier_field: context.nameFieldOf(name) ?? 'slug',
  summary: `{{${context.nameFieldOf(name) ?? 'slug'}}}`,
  fields: fieldsIn(labelCollections[name], context, { name, hasLanguages: false }),
});

const listFile = (name: (typeof edited.lists)[number], context: FormContext): CollectionFile => ({
  name,
  label: named((words) => words.collections[name]),
  file: `content/${name}.yaml`,
  format: formatOf(name),
  fields: [
    {
      name: ITEMS,
      widget: 'list',
      label: labelOf(name),
      hint: fieldHint(context.lang, name) ?? '',
      collapsed: true,
      summary: '{{fields.id}}',
      fields: fieldsIn(listFiles[name].element, context, { name, hasLanguages: false }),
    },
  ],
});

/** Nobody publishes in the editor: what it has written is reviewed and checked at the Git host first. */
export const editorConfig = (mode: EditorMode, context: FormContext): CmsConfig => ({
  load_config_file: false,
  backend: backendFor(mode),
  ...(mode === 'practice' ? {} : { publish_mode: 'editorial_workflow' as const }), // `as const`: one of the modes
  site_url: `${siteOrigin}${fileAddress('')}`,
  app_title: named((words) => (mode === 'practice' ? words.practiceTitle : words.title)),
  logo: { src: fileAddress('icon.svg') },
  media_folder: 'public/media',
  public_folder: '/media',
  i18n: {
    structure: 'multiple_folders',
    locales: [...languages],
    default_locale: languages[0],
    initial_locales: 'all',
  },
  output: { omit_empty_optional_fields: true },
  collections: [
    ...edited.bodies.map((name) => bodyCollection(name, context)),
    ...edited.labels.map((name) => labelCollection(name, context)),
    {
      name: 'lists',
      label: named((words) => words.collections.lists),
      publish: false,
      files: edited.lists.map((name) => listFile(name, context)),
    },
  ],
});
