// npm run seed: loads the demonstration data. See prisma/seed/options.ts for what it takes.
import { isLoopback } from '../../lib/server/loopback';
import { readEnvironment } from '../../lib/setup/environment';
import { seedRefusal } from '../../lib/setup/rules';
import { openBulk } from './bulk';
import { writeDemonstration } from './load';
import { optionsOf } from './options';

async function main() {
  readEnvironment();
  const bind = process.env.BIND_ADDRESS || '127.0.0.1';
  if (!isLoopback(bind)) throw new Error(seedRefusal(bind));
  const { ifEmpty, reset, ...sizes } = optionsOf(process.argv.slice(2), process.env);
  const bulk = await openBulk(process.env.DATABASE_URL || 'file:.data/candidature.db');
  try {
    if (!reset && (await bulk.hasData())) {
      if (ifEmpty) return console.log('The database has data already.');
      throw new Error('The database has data already; --reset empties it first.');
    }
    const started = Date.now();
    const now = new Date();
    const counts = await bulk.load((writer) => writeDemonstration(writer, sizes, now), reset);
    const lines = Object.entries(counts).map(([table, count]) => `  ${table.padEnd(18)} ${count}`);
    const seconds = (Date.now() - started) / 1000;
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
    console.log(`${lines.join('\n')}\nLoaded ${rows} rows in ${seconds.toFixed(1)} s.`);
  } finally {
    await bulk.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
