// Compiles documents with Typst, in a thread of its own (lib/documents/render.ts). Plain JavaScript: Node loads it as it is,
// in the server's build, in tests and in scripts alike.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { coverage, familiesIn, fontFolders } from './fonts.mjs';
import { clean, createPrintable } from './printable.mjs';
import { inReadingOrder } from './reading-order.mjs';

const folder = path.dirname(fileURLToPath(import.meta.url));
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders }], workspace: folder });

const makers = new Map();

/** @param {string} language */
function printableIn(language) {
  const known = makers.get(language);
  if (known) return known;
  const made = createPrintable(familiesIn(language).map((name) => coverage.get(name)));
  makers.set(language, made);
  return made;
}

/** Every text within a value, made printable. @param {unknown} value @param {(text: string) => string} printable */
function prepared(value, printable) {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((each) => prepared(each, printable));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, prepared(each, printable)]));
}

/**
 * The bytes of a tagged PDF (PDF/UA-1) of a template with its texts filled in.
 * @param {{ template: string, about: Record<string, string>, fields: unknown }} task
 */
export default function compile({ template, about, fields }) {
  const data = {
    about: Object.fromEntries(Object.entries(about).map(([key, text]) => [key, clean(text)])),
    fonts: familiesIn(about.language),
    fields: prepared(fields, printableIn(about.language)),
  };
  try {
    const pdf = compiler.pdf(
      {
        mainFilePath: path.join(folder, `${template}.typ`),
        inputs: { data: JSON.stringify(data) },
      },
      { pdfStandard: 'ua-1', pdfTags: true },
    );
    return new Uint8Array(inReadingOrder(pdf));
  } catch (error) {
    // The compiler's errors carry their message in a field that does not survive the way between threads.
    throw new Error(`${template}.typ: ${String(error.message || error.code).slice(0, 2000)}`);
  } finally {
    compiler.evictCache(10);
  }
}
