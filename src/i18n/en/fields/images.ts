import { below, type FieldText } from '../../field-text.ts';
import type { images as japanese } from '../../ja/fields/images.ts';
import { citations } from './groups.ts';

export const images = {
  'images.file': {
    label: 'File name',
    hint: 'The name of the image file that you have put into public/media/: lower-case letters, digits and hyphens, then .jpg, .png or .webp. Example: koriyama-essen-signing.jpg.',
  },
  'images.alt': {
    label: 'Text alternative',
    hint: 'Tells those who cannot see the image what it shows, in both languages. Example: "Two mayors shake hands before the flags of their cities."',
  },
  'images.caption': {
    label: 'Caption',
    hint: 'Stands below the image: when, where and what, in both languages. With a figure or date in it, give its sources too. Leave it empty if there is none.',
  },
  'images.credit': {
    label: 'Made by',
    hint: 'Who took the photograph or drew the picture, in both languages; the name of a person in the script in which it was given. Example: "郡山市", in English "Koriyama City".',
  },
  'images.licence': {
    label: 'Terms of use',
    hint: 'Choose the terms that the image was published under: by-permission if somebody allowed us to show it, public-domain if its rights have run out. An image whose terms are unknown cannot be shown.',
  },
  'images.permission': {
    label: 'Permission',
    hint: 'Who allowed which use, in both languages. Example: "Shown with the permission of Koriyama City; to reuse it, ask the city." Needed with by-permission, else it may be left empty.',
  },
  ...below('images', citations),
  'images.sources': {
    label: 'Sources',
    hint: 'The documents, and the places in them, that the image or what its caption says was taken from. Needed if the caption has a figure or date.',
  },
} as const satisfies Record<keyof typeof japanese, FieldText>;
