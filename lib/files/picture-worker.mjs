// Draws pictures again from their pixels, in a thread of its own (pictures.ts). Plain JavaScript, which Node loads as it is.
import sharp from 'sharp';

// One thread for each picture, and nothing kept once it is done.
sharp.concurrency(1);
sharp.cache(false);

/**
 * The bytes of a picture as WebP or JPEG, upright and within `short` and `long`; null where it is no whole picture of this
 * format or has more pixels than are unpacked.
 * @param {{ given: Uint8Array, format: string, as: 'webp' | 'jpeg', pixels: number, short: number, long: number, seconds: number }} task
 */
export default async function draw({ given, format, as, pixels, short, long, seconds }) {
  try {
    const image = sharp(given, { limitInputPixels: pixels, failOn: 'warning', sequentialRead: true });
    const { format: read, autoOrient: upright } = await image.metadata();
    if (read !== format) return null;
    const [width, height] = upright.width > upright.height ? [long, short] : [short, long];
    const drawn = image.autoOrient().resize({ width, height, fit: 'inside', withoutEnlargement: true });
    // JPEG knows no transparency: what shone through is white, as on paper.
    const encoded =
      as === 'webp'
        ? drawn.webp({ quality: 90 })
        : drawn.flatten({ background: '#fff' }).jpeg({ quality: 88 });
    const bytes = await encoded.timeout({ seconds }).toBuffer();
    return new Uint8Array(bytes);
  } catch {
    return null;
  }
}
