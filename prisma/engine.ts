import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { type Provider, providerOf, sqlitePath } from '../lib/db/provider';

const folder = __dirname;

/** Tables the models cannot describe, made by hand-written migrations (lib/db/search), with those FTS5 keeps them in. */
export const externalTables: readonly string[] = [
  'VacancySearch',
  'VacancySearchChange',
  'VacancySearchWord',
  ...['', '_config', '_data', '_docsize', '_idx'].map((part) => `VacancySearchText${part}`),
];

const filtersFor = (provider: Provider) => ({
  externalTables: externalTables.map((table) => (provider === 'postgresql' ? `public.${table}` : table)),
  externalEnums: [],
});
type Bindings = { SchemaEngine: typeof SchemaEngine } & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/** The models of prisma/schema.prisma (or of `file`), as written for one database. */
export function schemaFor(
  provider: Provider,
  clientOutput = `../lib/db/generated/${provider}`,
  file = path.join(folder, 'schema.prisma'),
): string {
  return readFileSync(file, 'utf8')
    .replace('provider = "sqlite"', `provider = "${provider}"`)
    .replace('"../lib/db/generated/sqlite"', JSON.stringify(clientOutput));
}

/** Reads the migrations of one database from `root`, oldest first. */
export function migrationsOf(provider: Provider, root = path.join(folder, 'migrations')) {
  const baseDir = path.join(root, provider);
  const names = readdirSync(baseDir)
    .filter((name) => /^\d/.test(name))
    .sort();
  return {
    baseDir,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  };
}

// Prisma's command line downloads a native engine; the same engine as WebAssembly comes from the registry,
// but its package expects a bundler that imports .wasm files, so it is instantiated here by hand.
let engineClass: Promise<typeof SchemaEngine> | undefined;
function loadEngine() {
  engineClass ??= instantiate();
  return engineClass;
}

async function instantiate() {
  const resolve = createRequire(path.join(folder, 'engine.ts')).resolve;
  const entry = resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as Bindings;
  const wasm = readFileSync(entry.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return bindings.SchemaEngine;
}

async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const provider = providerOf(url);
  const Engine = await loadEngine();
  const adapter =
    provider === 'sqlite'
      ? new PrismaBetterSqlite3({ url: sqlitePath(url) })
      : new PrismaPg({
          connectionString: url,
          connectionTimeoutMillis: 15_000,
          // Statements take as long as they need, but who waits for a lock keeps everyone behind it waiting.
          lock_timeout: 60_000,
        });
  // The engine never closes what it opens (and its free() panics), so its connections are closed here.
  const opened: { dispose(): Promise<void> }[] = [];
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const connection = await connect();
    opened.push(connection);
    if (provider === 'postgresql') connection.executeScript = (script) => asWhole(connection, script);
    return connection as never;
  };
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  const silent = () => undefined;
  const engine = await Engine.new({ datamodels: [['schema.prisma', schemaFor(provider)]] }, silent, bound);
  try {
    return await work(engine);
  } finally {
    await Promise.all(opened.map((connection) => connection.dispose()));
  }
}

// PostgreSQL's adapter cuts a script at every semicolon, those inside a function too; sent as it is, it also applies
// as a whole or not at all.
async function asWhole(connection: SqlDriverAdapter, sql: string): Promise<void> {
  await connection.executeRaw({ sql, args: [], argTypes: [] });
}

/** Another program has the SQLite file open, which migrating wants to itself. Nothing was changed. */
export class DatabaseInUse extends Error {}

/**
 * Applies what `prisma migrate deploy` would: every migration (of `names`, where they are given) not yet in
 * `_prisma_migrations`. Returns their names. Throws DatabaseInUse.
 */
export async function applyMigrations(
  url: string,
  root?: string,
  names?: readonly string[],
): Promise<string[]> {
  const provider = providerOf(url);
  const { migrationDirectories, ...rest } = migrationsOf(provider, root);
  const wanted = migrationDirectories.filter(({ path: name }) => !names || names.includes(name));
  const migrationsList = { ...rest, migrationDirectories: wanted };
  const filters = filtersFor(provider);
  try {
    const result = await withEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters }));
    return result.appliedMigrationNames;
  } catch (error) {
    // The engine begins by locking the file until it is done, so that what fails for a lock fails before any change. Its
    // adapter calls SQLITE_BUSY a SocketTimeout, which the engine does not know.
    if (provider === 'sqlite' && String(error).includes('SocketTimeout'))
      throw new DatabaseInUse(sqlitePath(url), { cause: error });
    throw error;
  }
}

/** The models as they stood when the last migration was written; empty before the first. */
export const migratedSchemaFile = path.join(folder, 'migrations', 'schema.prisma');

/**
 * The SQL from one state to the models of today: from nothing, from the models of the last migration, or (SQLite
 * only: the engine cannot read PostgreSQL's catalogue through this adapter) from the database at `url`.
 */
export async function diffToModels(url: string, from: 'empty' | 'migrated' | 'database'): Promise<string> {
  const provider = providerOf(url);
  const files = [{ path: 'schema.prisma', content: schemaFor(provider) }];
  const before = existsSync(migratedSchemaFile)
    ? [{ path: 'schema.prisma', content: schemaFor(provider, undefined, migratedSchemaFile) }]
    : null;
  const sources = {
    empty: { tag: 'empty' as const },
    migrated: before ? { tag: 'schemaDatamodel' as const, files: before } : { tag: 'empty' as const },
    database: { tag: 'schemaDatasource' as const, files, configDir: folder },
  };
  const result = await withEngine(url, (engine) =>
    engine.diff({
      from: sources[from],
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: filtersFor(provider),
    }),
  );
  return result.stdout ?? '';
}
