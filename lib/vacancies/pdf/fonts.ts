import path from 'node:path';
import { Font } from '@react-pdf/renderer';
import type { NoticeLanguage } from '../../db/generated/sqlite/enums';

const weights = [400, 600] as const;

// Each file holds one script; a text takes for each letter the first of its families that has it.
const files = {
  Latin: 'source-sans-3/files/source-sans-3-latin',
  'Latin Extended': 'source-sans-3/files/source-sans-3-latin-ext',
  Cyrillic: 'source-sans-3/files/source-sans-3-cyrillic',
  Arabic: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic',
} as const;

const latinFirst = ['Latin', 'Latin Extended', 'Cyrillic', 'Arabic'];
const arabicFirst = ['Arabic', 'Latin', 'Latin Extended', 'Cyrillic'];

/** The fonts of a document in `language`, the first to be tried first. */
export function fontsOf(language: NoticeLanguage): string[] {
  return language === 'ar' ? arabicFirst : latinFirst;
}

let registered = false;

/** Makes the fonts of the packages known to the renderer; words are never broken, since no language but English could be. */
export function registerFonts(): void {
  if (registered) return;
  for (const [family, file] of Object.entries(files)) {
    const fonts = weights.map((fontWeight) => ({
      src: path.join(process.cwd(), 'node_modules/@fontsource', `${file}-${fontWeight}-normal.woff`),
      fontWeight,
    }));
    Font.register({ family, fonts });
  }
  Font.registerHyphenationCallback((word) => [word]);
  registered = true;
}
