// The worker's library must stay loaded when its thread ends (sharp, "Worker threads").
import 'sharp';
import { createPool } from '../work/pool';
import { pictureLimits, sniff, type PictureFormat } from './rules';

/** A picture drawn again from its pixels: nothing else of the file that was sent is left in it. */
export type Picture = { bytes: Uint8Array<ArrayBuffer>; mediaType: 'image/webp' };

/** Why a file is not taken: not one of the formats accepted, too large, damaged, or more pixels than are unpacked. */
export type PictureProblem = 'type' | 'large' | 'broken';

type Drawing = {
  given: Uint8Array<ArrayBuffer>;
  format: PictureFormat;
  as: 'webp' | 'jpeg';
} & Record<'pixels' | 'short' | 'long', number>;

const { pixels, short, long } = pictureLimits;

// One at a time: unpacked, each takes a hundred megabytes and a processor for seconds.
const pool = createPool<Drawing & { seconds: number }, Uint8Array | null>('pictures', {
  file: 'lib/files/picture-worker.mjs',
  threads: 1,
  longestQueue: 30,
  seconds: 20,
  heap: 128,
  idle: 30,
});

/**
 * Takes a picture that someone sent. What it is, its content says, not its name or declared type. It is drawn again,
 * upright and within the size that is kept; position, camera and whatever else was hidden in the file stays behind. Of a
 * moving picture the first frame is kept. Throws Busy.
 */
export async function takePicture(file: Blob): Promise<Picture | PictureProblem> {
  if (file.size > pictureLimits.bytes) return 'large';
  const given = new Uint8Array(await file.arrayBuffer());
  const format = sniff(given);
  if (!format) return 'type';
  const bytes = await redraw({ given, format, as: 'webp', pixels, short, long });
  return bytes ? { bytes, mediaType: 'image/webp' } : 'broken';
}

/**
 * A picture drawn again from its pixels, upright and no larger than `short` and `long`; null where it is damaged or has more
 * `pixels` than are unpacked. What was given is gone. Throws Busy.
 */
export async function redraw(drawing: Drawing): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await pool.run({ ...drawing, seconds: 15 }, [drawing.given.buffer]);
  return bytes && new Uint8Array(bytes);
}
