import sharp from 'sharp';
import { keptWithin, pictureLimits, sniff } from './rules';

/** A picture made anew from its pixels: nothing else of the file that was sent is left in it. */
export type Picture = { bytes: Uint8Array<ArrayBuffer>; mediaType: 'image/webp' };

/** Why a file is not taken: not one of the formats accepted, too large, damaged, or more pixels than are unpacked. */
export type PictureProblem = 'type' | 'large' | 'broken';

const options = { limitInputPixels: pictureLimits.pixels, failOn: 'warning' } as const;
const seconds = 20;

/**
 * Takes a picture that someone sent. What it is, its content says, not its name or declared type. It is drawn anew,
 * upright and within the size that is kept; position, camera and whatever else was hidden in the file stays behind. Of a
 * moving picture the first frame is kept.
 */
export async function takePicture(file: Blob): Promise<Picture | PictureProblem> {
  if (file.size > pictureLimits.bytes) return 'large';
  const given = new Uint8Array(await file.arrayBuffer());
  const format = sniff(given);
  if (!format) return 'type';
  try {
    const image = sharp(given, options);
    const { format: read, autoOrient: upright } = await image.metadata();
    if (read !== format) return 'type';
    const bytes = await image
      .autoOrient()
      .resize({ ...keptWithin(upright), fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 90 })
      .timeout({ seconds })
      .toBuffer();
    return { bytes: new Uint8Array(bytes), mediaType: 'image/webp' };
  } catch {
    return 'broken';
  }
}
