import { execFileSync } from 'node:child_process';
import type { StructuredTextItem } from 'unpdf';

function poppler(program: string, args: string[], pdf: Buffer): string {
  // Poppler reports that it takes the absence of one optional flag amiss, on every tagged file.
  return execFileSync(program, args, { input: pdf, stdio: ['pipe', 'pipe', 'ignore'] }).toString();
}

/** What a PDF says of itself, by name. */
export function pdfInfo(pdf: Buffer): Record<string, string> {
  const lines = poppler('pdfinfo', ['-'], pdf).split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/:\s+/, 2)).filter(({ length }) => length === 2));
}

/** The tags of a PDF with their texts, in the order in which they are read. */
export function pdfStructure(pdf: Buffer): string {
  return poppler('pdfinfo', ['-struct-text', '-'], pdf);
}

/** The text of a PDF as it is copied, without the marks of direction that poppler adds. */
export function pdfText(pdf: Buffer): string {
  return poppler('pdftotext', ['-', '-'], pdf).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Where each text of a PDF stands. */
export function pdfItems(pdf: Buffer): StructuredTextItem[] {
  const output = execFileSync(process.execPath, ['tests/support/read-pdf.mjs'], {
    input: pdf,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 1e8,
  });
  return (JSON.parse(output.toString()) as { items: StructuredTextItem[] }).items;
}

/** The letters of a text alone: a PDF has neither the spaces nor the ends of lines of its page. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b\f]/g, '');
}
