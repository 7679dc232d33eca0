import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { schemaFor } from './engine';

// The command line insists on a schema engine even where only the (WebAssembly) generator runs; naming any
// file that exists keeps it from downloading one.
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
};
const root = path.resolve(__dirname, '..');

for (const provider of ['sqlite', 'postgresql'] as const) {
  const output = path.join(root, 'lib/db/generated', provider);
  const schema = path.join(root, 'node_modules/.cache/candidature', `${provider}.prisma`);
  mkdirSync(path.dirname(schema), { recursive: true });
  writeFileSync(schema, schemaFor(provider, output));
  const cli = path.join(root, 'node_modules/prisma/build/index.js');
  execFileSync(process.execPath, [cli, 'generate', '--schema', schema], { env, stdio: 'pipe' });
}
