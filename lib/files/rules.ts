/** What a picture that someone uploads may be. */
export const pictureLimits = {
  /** Bytes as sent. */
  bytes: 4 * 1024 * 1024,
  /** Pixels once unpacked: more than the screens people have, less than would hold a server up. */
  pixels: 16_000_000,
  /**
   * Shorter and longer side as stored. Only a long shorter side makes a picture smaller: of a whole page, or of two screens
   * side by side, nobody could read a word otherwise.
   */
  short: 2000,
  long: 10_000,
} as const;

export type PictureFormat = 'png' | 'jpeg' | 'webp';

/** What an <input type="file"> offers to choose; decides nothing, since names and types are the sender's word. */
export const pictureTypes = 'image/png,image/jpeg,image/webp';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];
const riff = [0x52, 0x49, 0x46, 0x46];
const webp = [0x57, 0x45, 0x42, 0x50];

/** The format that the first bytes of a file say it has; null when it is none of those accepted. */
export function sniff(bytes: Uint8Array): PictureFormat | null {
  const has = (signature: readonly number[], at = 0) =>
    signature.every((byte, index) => bytes[at + index] === byte);
  if (has(png)) return 'png';
  if (has(jpeg)) return 'jpeg';
  return has(riff) && has(webp, 8) ? 'webp' : null;
}
