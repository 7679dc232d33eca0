import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Private } from './settings-rules';

/** A folder of personal data and what is in it, with the permissions of each; none where it does not exist. */
export function privateFiles(folder: string): Private[] {
  const own = statSync(folder, { throwIfNoEntry: false });
  if (!own) return [];
  const inside = own.isDirectory()
    ? readdirSync(folder).flatMap((name) => privateFiles(path.join(folder, name)))
    : [];
  return [{ path: path.relative('', folder) || folder, mode: own.mode }, ...inside];
}
