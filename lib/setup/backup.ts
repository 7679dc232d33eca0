// npm run backup [-- <folder>]: everything the database holds, while the site runs.
import path from 'node:path';
import { version } from '../../package.json';
import { backUp } from '../backup/backup';
import { config } from '../config';
import { readEnvironment } from './environment';

async function main() {
  readEnvironment();
  // Whatever is written here is for its owner alone.
  process.umask(0o077);
  const now = new Date();
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const folder = path.resolve(process.argv[2] ?? path.join('.data', 'backups', stamp));
  const { tables, parts } = await backUp({ url: config().DATABASE_URL, folder, version, now });
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const megabytes = Math.ceil(parts.reduce((sum, part) => sum + part.bytes, 0) / 1024 / 1024);
  console.log(
    `Backed up ${tables.length} tables with ${rows} rows, stored files included: ${megabytes} MB in ${folder}

It holds personal data in clear: keep it on another machine, encrypted, and delete it when its time is over.
It holds no setting and no secret. Keep .env apart from it, above all AUTH_SECRET and any keys named there: without them
sealed values, such as the secrets of two-step sign-in, cannot be opened.
To restore it into an empty database: npm run restore -- ${folder}`,
  );
}

main().catch((error: Error) => {
  console.error(`Nothing was backed up. ${error.message}`);
  process.exitCode = 1;
});
