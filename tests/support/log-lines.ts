import { readFileSync, statSync } from 'node:fs';

export type Line = Record<string, unknown> & { event?: string; level?: string };

/** What a server has printed since `from` (bytes): lines of the log, and whatever is none. */
export function printedSince(file: string, from: number): { lines: Line[]; others: string[] } {
  const lines: Line[] = [];
  const others: string[] = [];
  for (const text of readFileSync(file).subarray(from).toString('utf8').split('\n').filter(Boolean))
    if (text.startsWith('{')) lines.push(JSON.parse(text) as Line);
    else others.push(text);
  return { lines, others };
}

export const sizeOf = (file: string) => statSync(file).size;
