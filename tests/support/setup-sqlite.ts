import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations } from '../../prisma/engine';
import { onTeardown } from './teardown';

/** Makes one empty, migrated database; each test file works on a copy of it (tests/support/database.ts). */
export default async function setup(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-sqlite-'));
  const url = `file:${path.join(folder, 'template.db')}`;
  await applyMigrations(url);
  process.env.TEST_TEMPLATE_SQLITE = url;
  onTeardown(async () => rmSync(folder, { recursive: true, force: true }));
}
