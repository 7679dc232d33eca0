import { existsSync } from 'node:fs';

/** Has this process read .env as the server does: what the environment says goes before it. */
export function readEnvironment(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
