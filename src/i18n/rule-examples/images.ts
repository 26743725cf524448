import type { RuleExample } from './example.ts';

const FILE = 'file: route-map.png';

/** Mistakes between the records of images, their files and the bodies that show them. */
export const imageExamples = {
  'image/file-name': [{ in: 'images', wrong: 'file: Route Map.PNG', right: FILE, says: { value: 'Route Map.PNG' } }],
  'image/missing-file': [
    {
      in: 'images',
      wrong: 'file: rout-map.png',
      right: FILE,
      says: { value: 'rout-map.png', near: 'route-map.png' },
    },
  ],
  'image/no-permission': [
    {
      in: 'images',
      wrong: 'licence: by-permission',
      right:
        'licence: by-permission\npermission:\n  ja: 三重県が、このサイトでの掲載を許可\n  en: The prefecture allowed its use on this site',
      insteadOf: 'licence: CC-BY-4.0\npermission:\n  ja: 同県が公開したもの\n  en: As published by the prefecture',
    },
  ],
  'image/no-record': [],
  'image/place-told': [],
  'image/svg': [{ in: 'images', wrong: 'file: route-map.svg', right: FILE }],
  'image/too-large': [],
  'image/type': [],
  'image/unused': [
    {
      in: 'pages/ja',
      wrong: '両地域を結ぶ経路は、次の図のとおりです。',
      right: '両地域を結ぶ経路は、次の図のとおりです。\n\n<Figure image="route-map" />',
      insteadOf: '<Figure image="route-map" />',
      says: { value: 'route-map' },
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
