// Looks through a PDF or DOCX and reads its text, in a thread of its own (take.ts). Plain JavaScript, which Node loads as it is.
import { checkDocx } from './docx.mjs';
import { Problem } from './problem.mjs';
import { readPdf } from './pdf-text.mjs';
import { scanPdf } from './pdf-scan.mjs';

/**
 * What the document says, or why it is not taken.
 * @param {{ given: Uint8Array, format: 'pdf' | 'zip', text: number }} task
 */
export default async function read({ given, format, text }) {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  try {
    if (format === 'zip') return { text: plain(checkDocx(bytes), text) };
    await scanPdf(bytes);
    return { text: plain(await readPdf(given, text), text) };
  } catch (error) {
    if (error instanceof Problem) return { problem: error.problem };
    throw error;
  }
}

// Without what PostgreSQL refuses: NUL and halves of characters.
/** @param {string} text @param {number} most */
function plain(text, most) {
  return text
    .slice(0, most)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}
