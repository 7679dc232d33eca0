import { applyMigrations } from '../../prisma/engine';
import { startPostgres } from './postgres';
import { onTeardown } from './teardown';

/** Starts one PostgreSQL with an empty, migrated database; each test file works on a copy of it. */
export default async function setup(): Promise<void> {
  const { url, stop } = await startPostgres();
  await applyMigrations(url);
  process.env.TEST_TEMPLATE_POSTGRESQL = url;
  onTeardown(stop);
}
