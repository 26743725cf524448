import type { ImageType } from '../schemas/image.ts';

/** What the header of an image file says. */
export interface Picture {
  type: ImageType;
  /** In pixels, as browsers turn the image. */
  width: number;
  height: number;
  /** Whether the file also tells where on earth it was taken. */
  tellsPlace: boolean;
}

/** A piece of a file, by the name its format gives such pieces. */
interface Part {
  name: string;
  data: Buffer;
}

interface Size {
  width: number;
  height: number;
}

/** A format of files: how they begin, what pieces they are made of, and which of these say what. */
interface Format {
  begins: (bytes: Buffer) => boolean;
  partsOf: (bytes: Buffer) => Iterable<Part>;
  sizeIn: (part: Part) => Size | undefined;
  /** Name of the pieces that a camera writes its notes into. */
  notes: string;
}

const text = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

function* partsOfJpeg(bytes: Buffer): Generator<Part, undefined> {
  let at = 2;
  while (at < bytes.length) {
    if (bytes.readUInt8(at) !== 0xff) return;
    const marker = bytes.readUInt8(at + 1);
    // Any number of fill bytes may stand before a marker; what follows the start of a scan is the picture itself.
    if (marker === 0xff) at += 1;
    else if (marker === 0xda) return;
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2);
      yield { name: marker.toString(16), data: bytes.subarray(at + 4, end) };
      at = end;
    }
  }
}

function* partsOfPng(bytes: Buffer): Generator<Part, undefined> {
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const name = text(bytes, at + 4, at + 8);
    yield { name, data: bytes.subarray(at + 8, end) };
    if (name === 'IEND') return;
    // Each piece ends with a checksum.
    at = end + 4;
  }
}

function* partsOfWebp(bytes: Buffer): Generator<Part, undefined> {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at < end;) {
    const length = bytes.readUInt32LE(at + 4);
    yield { name: text(bytes, at, at + 4), data: bytes.subarray(at + 8, at + 8 + length) };
    at += 8 + length + (length % 2);
  }
}

/** A frame of a JPEG in any of its codings; the other markers of the range are tables. */
const isFrame = (name: string) => /^c[0-9a-f]$/.test(name) && !['c4', 'c8', 'cc'].includes(name);

function sizeInWebp({ name, data }: Part): Size | undefined {
  if (name === 'VP8X') return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
  if (name === 'VP8 ') return { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff };
  if (name !== 'VP8L') return undefined;
  const bits = data.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

const formats: Readonly<Record<ImageType, Format>> = {
  jpeg: {
    begins: (bytes) => text(bytes, 0, 3) === '\xff\xd8\xff',
    partsOf: partsOfJpeg,
    sizeIn: ({ name, data }) =>
      isFrame(name) ? { height: data.readUInt16BE(1), width: data.readUInt16BE(3) } : undefined,
    notes: 'e1',
  },
  png: {
    begins: (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
    partsOf: partsOfPng,
    sizeIn: ({ name, data }) =>
      name === 'IHDR' ? { width: data.readUInt32BE(0), height: data.readUInt32BE(4) } : undefined,
    notes: 'eXIf',
  },
  webp: {
    begins: (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP',
    partsOf: partsOfWebp,
    sizeIn: sizeInWebp,
    notes: 'EXIF',
  },
};

const ORIENTATION = 0x0112;
const PLACE = 0x8825;
const LATITUDE = 0x0002;

/** What a camera notes (Exif): whether it was held upright, and where it was. */
function readNotes(data: Buffer): { turned: boolean; tellsPlace: boolean } {
  const notes = text(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data;
  const order = text(notes, 0, 2);
  // In a JPEG, pieces of this name hold other things too.
  if (order !== 'II' && order !== 'MM') return { turned: false, tellsPlace: false };
  const short = (at: number) => (order === 'II' ? notes.readUInt16LE(at) : notes.readUInt16BE(at));
  const long = (at: number) => (order === 'II' ? notes.readUInt32LE(at) : notes.readUInt32BE(at));
  /** A directory's tags, with where the value of each stands. */
  const directory = (at: number) =>
    new Map(
      Array.from({ length: short(at) }, (_, index) => [short(at + 2 + index * 12), at + 10 + index * 12] as const),
    );
  const main = directory(long(4));
  const orientation = main.get(ORIENTATION);
  const place = main.get(PLACE);
  return {
    // From 5 on the picture lies on its side.
    turned: orientation !== undefined && short(orientation) >= 5,
    // Cameras that do not know the place write a directory without coordinates.
    tellsPlace: place !== undefined && directory(long(place)).has(LATITUDE),
  };
}

/** Programs note the place a second time in XMP, which is text. */
const tellsPlaceInText = (bytes: Buffer) => bytes.includes('GPSLatitude');

function read(bytes: Buffer): Picture | undefined {
  for (const [type, format] of Object.entries(formats) as [ImageType, Format][]) {
    // `as`: the record's own keys
    if (!format.begins(bytes)) continue;
    const parts = [...format.partsOf(bytes)];
    const size = parts.map(format.sizeIn).find((found) => found !== undefined);
    if (!size || size.width === 0 || size.height === 0) return undefined;
    const notes = parts.filter(({ name }) => name === format.notes).map(({ data }) => readNotes(data));
    const { width, height } = size;
    return {
      type,
      ...(notes.some(({ turned }) => turned) ? { width: height, height: width } : { width, height }),
      tellsPlace: notes.some(({ tellsPlace }) => tellsPlace) || tellsPlaceInText(bytes),
    };
  }
  return undefined;
}

/**
 * Reads the header of an image; undefined for anything else, and where the header is damaged. Astro's own reader
 * (`imageMetadata`) is asynchronous, which the reading of content is not, and knows nothing of places.
 */
export function readPicture(bytes: Buffer): Picture | undefined {
  try {
    return read(bytes);
  } catch {
    // A buffer throws where it is read beyond its end.
    return undefined;
  }
}
