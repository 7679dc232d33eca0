import { readFileSync } from 'node:fs';
import path from 'node:path';
import { has } from './filter';
import { variantsOf } from './variants';

let filter: Uint8Array | undefined;

/** Hashes of the 100,000 most used passwords, and of those of 12 characters or more among the million most used. */
function commonFilter(): Uint8Array {
  filter ??= readFileSync(path.join(process.cwd(), 'lib/accounts/common-passwords/common.bin'));
  return filter;
}

/**
 * Whether a password in lower case is one of the most used, or one of them with little added. Of good passwords one in some
 * 200,000 is taken for such: it has about eight variants, each taken for one in 1.8 million.
 */
export function isCommonPassword(plain: string): boolean {
  return [...variantsOf(plain)].some((text) => has(commonFilter(), text));
}
