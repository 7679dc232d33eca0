import type { Extension } from './rules';

const longest = { characters: 100, bytes: 180 } as const;

// Everything that is not seen and might mislead, but for the joiners that Persian and Indic words are written with.
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu;
const forbidden = /[<>:"|?*]/g;
const endings =
  /\.(pdf|docx?|docm|dotx?|rtf|odt|png|jpe?g|jfif|webp|heic|heif|svg|html?|exe|com|scr|bat|cmd|js|vbs|msi|lnk|zip)$/i;
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * The name of a kept file: that of the sender without path, control characters and marks of direction, of a bounded length,
 * ending as its content is. `document` where nothing is left.
 */
export function cleanName(given: string, extension: Extension): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  let base = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Zs}\t\n\r]+/gu, ' ')
    .replace(invisible, '')
    .replace(forbidden, '-')
    .trim();
  while (endings.test(base)) base = base.replace(endings, '').trimEnd();
  base = shortened(base.replace(/^[.\s]+|[.\s]+$/g, ''));
  if (!/[\p{L}\p{N}]/u.test(base)) base = 'document';
  return `${devices.test(base) ? `${base}-1` : base}.${extension}`;
}

// Whole characters as people see them: an accent or a part of an emoji is not cut off.
function shortened(text: string): string {
  let [kept, count, bytes] = ['', 0, 0];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    count += 1;
    bytes += Buffer.byteLength(segment);
    if (count > longest.characters || bytes > longest.bytes) break;
    kept += segment;
  }
  return kept.trimEnd();
}
