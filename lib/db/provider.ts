import path from 'node:path';

export type Provider = 'sqlite' | 'postgresql';

/** Which database a DATABASE_URL names. Throws on any scheme but `file:` and `postgres(ql):`. */
export function providerOf(url: string): Provider {
  if (url.startsWith('file:')) return 'sqlite';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql';
  throw new Error(`DATABASE_URL must start with file: or postgresql: (it starts with ${url.split(':')[0]}:)`);
}

/** The absolute path of the database file a `file:` URL names, relative to the working folder. */
export function sqlitePath(url: string): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), url.slice('file:'.length));
}
