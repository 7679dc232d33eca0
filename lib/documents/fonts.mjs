import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codePointsOf } from './coverage.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(folder, '../../node_modules/@expo-google-fonts');
const families = JSON.parse(readFileSync(path.join(folder, 'fonts.json'), 'utf8'));

/** The folders that hold the fonts of documents, in both weights. */
export const fontFolders = families.flatMap(({ package: from, regular, bold }) =>
  [regular, bold].map((weight) => path.join(root, from, weight)),
);

/** @param {{ name: string, package: string }} family @param {string} weight */
function fontFile(family, weight) {
  return path.join(root, family.package, weight, `${family.name.replaceAll(' ', '')}_${weight}.ttf`);
}

/** The code points of each family by its name: those that its fonts of both weights have, their makers' own aside. */
export const coverage = new Map(
  families.map((family) => {
    const bold = codePointsOf(fontFile(family, family.bold));
    const regular = codePointsOf(fontFile(family, family.regular));
    const shared = [...regular].filter(
      (code) => bold.has(code) && !/\p{Co}/u.test(String.fromCodePoint(code)),
    );
    return [family.name, new Set(shared)];
  }),
);

// Arabic and Chinese punctuation is wider than the Latin font's, which has it too.
const own = { ar: 'Amiri', zh: 'Noto Sans SC' };

/** The families of a document in a language, in the order in which they are tried. @param {string} language */
export function familiesIn(language) {
  const names = families.map(({ name }) => name);
  const first = own[language];
  return first ? [first, ...names.filter((name) => name !== first)] : names;
}
