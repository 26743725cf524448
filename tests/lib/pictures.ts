/** Small pictures for tests: 32 × 20 pixels of one colour, as a program writes them. */

const picture = (base64: string) => Buffer.from(base64, 'base64');

export const pictures = {
  jpeg: picture(
    '/9j/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAUACADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAIE/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAAwDAQACEQMRAD8AoBLEAAAAAA//2Q==',
  ),
  progressiveJpeg: picture(
    '/9j/2wBDABsbGxscGx4hIR4qLSgtKj04MzM4PV1CR0JHQl2NWGdYWGdYjX2Xe3N7l33gsJycsOD/2c7Z////////////////2wBDARsbGxscGx4hIR4qLSgtKj04MzM4PV1CR0JHQl2NWGdYWGdYjX2Xe3N7l33gsJycsOD/2c7Z////////////////wgARCAAUACADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAL/xAAWAQEBAQAAAAAAAAAAAAAAAAAAAgT/2gAMAwEAAhADEAAAAKE4QAAP/8QAFBABAAAAAAAAAAAAAAAAAAAAMP/aAAgBAQABPwBP/8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAgEBPwAf/8QAFBEBAAAAAAAAAAAAAAAAAAAAIP/aAAgBAwEBPwAf/9k=',
  ),
  png: picture(
    'iVBORw0KGgoAAAANSUhEUgAAACAAAAAUCAMAAADbT899AAAAA1BMVEVEqndKYKg6AAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQoz2NgGAWjYHABAAKUAAGJaaorAAAAAElFTkSuQmCC',
  ),
  lossyWebp: picture('UklGRjwAAABXRUJQVlA4IDAAAAAQAwCdASogABQAP3Gy0GA0rimlqAgCkC4JZQDBkBanFAAA2Nc64ubId9tHRIAAAAA='),
  losslessWebp: picture('UklGRh4AAABXRUJQVlA4TBEAAAAvH8AEAAdQ1RL1rv+BiOh/AAA='),
  translucentWebp: picture(
    'UklGRlYAAABXRUJQVlA4WAoAAAAQAAAAHwAAEwAAQUxQSAoAAAABB1DAiAhERP8DVlA4ICYAAADQAgCdASogABQAP3Gy0GA0rimlqAgCkC4JaQAAPaOgAP7uAwAAAA==',
  ),
} as const;

/** What a camera notes: how it was held (1 upright, 6 on its side), and at which latitude. */
export interface Notes {
  orientation?: number;
  latitude?: number;
}

/** Exif, in either order of bytes. */
export function exif({ orientation, latitude }: Notes, order: 'II' | 'MM' = 'II'): Buffer {
  const short = (value: number) => {
    const bytes = Buffer.alloc(2);
    if (order === 'II') bytes.writeUInt16LE(value);
    else bytes.writeUInt16BE(value);
    return bytes;
  };
  const long = (value: number) => {
    const bytes = Buffer.alloc(4);
    if (order === 'II') bytes.writeUInt32LE(value);
    else bytes.writeUInt32BE(value);
    return bytes;
  };
  const SHORT = 3;
  const LONG = 4;
  const entry = (tag: number, type: number, value: Buffer) =>
    Buffer.concat([short(tag), short(type), long(1), value, Buffer.alloc(4 - value.length)]);
  const directory = (entries: readonly Buffer[]) => Buffer.concat([short(entries.length), ...entries, long(0)]);
  const upright = orientation === undefined ? [] : [entry(0x0112, SHORT, short(orientation))];
  // A camera that does not know the place writes the directory all the same.
  const placeAt = 8 + directory([...upright, Buffer.alloc(12)]).length;
  return Buffer.concat([
    Buffer.from('Exif\0\0'),
    Buffer.from(order),
    short(42),
    long(8),
    directory([...upright, entry(0x8825, LONG, long(placeAt))]),
    directory(latitude === undefined ? [] : [entry(0x0002, LONG, long(latitude))]),
  ]);
}

/** The JPEG with a piece behind its beginning, such as notes of a camera. */
export const jpegWith = (piece: Buffer): Buffer => {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(piece.length + 2, 2);
  return Buffer.concat([pictures.jpeg.subarray(0, 2), head, piece, pictures.jpeg.subarray(2)]);
};

/** A PNG that says it is of this size. */
export function pngOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(pictures.png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
