import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { providerOf, sqlitePath } from '../db/provider';

/** The folder whose disk this installation fills: that of the SQLite file, or its own where the data is elsewhere. */
export function dataFolder(databaseUrl: string): string {
  if (providerOf(databaseUrl) === 'sqlite') return path.dirname(sqlitePath(databaseUrl));
  return process.cwd();
}

/** How many bytes this process may still write on the disk of a folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
