import { createHash } from 'node:crypto';

/**
 * A Bloom filter as it is stored: bits, 8 to a byte, 20 set for each entry. Of texts that are none of the 139,974 entries
 * one in 1.8 million is taken for one (512 KB).
 */
export const filterShape = { bits: 2 ** 22, probes: 20 } as const;

/** The bits that a text sets: by double hashing of two words of its SHA-256 (Kirsch and Mitzenmacher, 2006). */
export function probesOf(text: string): number[] {
  const digest = createHash('sha256').update(text).digest();
  const first = digest.readUInt32BE(0);
  // Odd, so that the steps reach every bit.
  const step = (digest.readUInt32BE(4) | 1) >>> 0;
  return Array.from({ length: filterShape.probes }, (_, probe) => (first + probe * step) % filterShape.bits);
}

/** Adds a text to a filter. */
export function add(filter: Uint8Array, text: string): void {
  for (const bit of probesOf(text)) filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
}

/** Whether a text is in a filter, or one of the few that are taken for it. */
export function has(filter: Uint8Array, text: string): boolean {
  return probesOf(text).every((bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}
