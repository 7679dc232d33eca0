import path from 'node:path';
import { Font } from '@react-pdf/renderer';
import type { NoticeLanguage } from '../db/generated/sqlite/enums';

/** The weights in which each family is at hand, as in CSS. */
export const fontWeights = [400, 600] as const;

const names = { 400: '400Regular', 600: '600SemiBold' } as const;
const packages = {
  SourceSans3: 'source-sans-3',
  NotoNaskhArabic: 'noto-naskh-arabic',
  NotoSansSC: 'noto-sans-sc',
} as const;

/** Latin, Cyrillic and Greek; Arabic; Chinese and Japanese. */
export type FontFamily = keyof typeof packages;
const families = Object.keys(packages) as FontFamily[];

/** Where the file of a font is: TrueType, since what lays out pages unpacks a packed font anew for every letter. */
export function fontFile(family: FontFamily, weight: (typeof fontWeights)[number]): string {
  const file = `${packages[family]}/${names[weight]}/${family}_${names[weight]}.ttf`;
  return path.join(process.cwd(), 'node_modules/@expo-google-fonts', file);
}

// Arabic and Chinese have signs of punctuation that the Latin font has too, in another width.
const own: Partial<Record<NoticeLanguage, FontFamily>> = { ar: 'NotoNaskhArabic', zh: 'NotoSansSC' };

/** The fonts of a document in `language`: a text takes for each letter the first that has it. */
export function fontsOf(language: NoticeLanguage): FontFamily[] {
  const first = own[language];
  return first ? [first, ...families.filter((family) => family !== first)] : families;
}

let registered = false;

/** Makes the fonts known to the renderer; words are never broken, since no language but English could be. */
export function registerFonts(): void {
  if (registered) return;
  for (const family of families) {
    const fonts = fontWeights.map((fontWeight) => ({ src: fontFile(family, fontWeight), fontWeight }));
    Font.register({ family, fonts });
  }
  Font.registerHyphenationCallback((word) => [word]);
  registered = true;
}
