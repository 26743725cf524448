import { describe, expect, test } from 'vitest';
import { imageViews } from '../../src/queries/images.ts';
import { anImage, aReader, sources } from '../lib/fixtures.ts';

const images = {
  signing: anImage({ caption: { ja: '調印の日', en: 'The day of the signing' }, sources }),
  tour: anImage({ licence: 'by-permission', permission: { ja: '転載は要相談', en: 'To reuse it, ask' } }),
};
const shown = (...ids: readonly string[]) => ({ images: ids.map((image) => ({ image, line: 1, column: 1 })) });

describe('the images of a body', () => {
  test('have address, size and words in the language of the reader', () => {
    const view = imageViews(aReader({ images }, 'en'), shown('signing'), 'en').get('signing');
    expect(view).toEqual({
      src: '/media/photo.jpg',
      width: 1200,
      height: 800,
      alt: { text: 'Two people shake hands' },
      caption: { text: 'The day of the signing' },
      credit: { text: 'The prefecture' },
      licence: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
      sources,
    });
    expect(imageViews(aReader({ images }, 'ja'), shown('signing'), 'ja').get('signing')?.caption).toEqual({
      text: '調印の日',
    });
  });

  test('say what was allowed where no public licence does', () => {
    const view = imageViews(aReader({ images }, 'en'), shown('tour'), 'en').get('tour');
    expect(view).toMatchObject({ licence: { text: 'shown by permission' }, permission: { text: 'To reuse it, ask' } });
    expect(view?.licence.href).toBeUndefined();
  });

  test('are marked where the body around them is in another language', () => {
    expect(imageViews(aReader({ images }, 'en'), shown('tour'), 'ja').get('tour')?.lang).toBe('en');
  });

  test('are those it shows, and each has to have a record', () => {
    const reader = aReader({ images });
    expect([...imageViews(reader, shown('tour', 'tour'), 'en').keys()]).toEqual(['tour']);
    expect(() => imageViews(reader, shown('constructor'), 'en')).toThrow(/No image constructor/);
  });
});
