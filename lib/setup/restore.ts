// npm run restore -- <folder>: puts a backup into the empty database that DATABASE_URL names.
import path from 'node:path';
import { applyMigrations, migrationsOf } from '../../prisma/engine';
import { BackupRefused } from '../backup/manifest';
import { restore } from '../backup/restore';
import { config } from '../config';
import { db, disconnect } from '../db/client';
import { startLongJob } from '../db/limits';
import { providerOf } from '../db/provider';
import { readEnvironment } from './environment';

const waiting = { status: { in: ['pending', 'sending'] as ('pending' | 'sending')[] } };

async function main() {
  readEnvironment();
  process.umask(0o077);
  startLongJob();
  const given = process.argv[2];
  if (!given) throw new BackupRefused('Name the folder of a backup: npm run restore -- <folder>');
  const url = config().DATABASE_URL;
  const known = migrationsOf(providerOf(url)).migrationDirectories.map(({ path: name }) => name);
  const apply = (names?: readonly string[]) => applyMigrations(url, undefined, names);
  const { takenAt, tables } = await restore({
    url,
    folder: path.resolve(given),
    migrations: { known, apply },
  });
  const mails = await db().notification.count({ where: waiting });
  await disconnect();
  console.log(`Restored ${tables.length} tables as they were at ${takenAt}. Check them: npm run doctor`);
  if (mails > 0)
    console.log(
      `${mails} mails were waiting to be sent then. The site sends them once it starts, also those that left after the backup was taken: start it with WORKER_INLINE=false to look at the delivery page first.`,
    );
}

main().catch((error: Error) => {
  console.error(
    error instanceof BackupRefused ? error.message : `The backup was not restored. ${error.message}`,
  );
  process.exitCode = 1;
});
