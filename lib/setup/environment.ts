import { existsSync } from 'node:fs';
import path from 'node:path';
import { keepPrivate } from './private-data';

/**
 * Makes this process, a script of the command line, ready as the server is: it reads .env (what the environment says goes
 * before it), and what it writes is for its owner alone.
 */
export function readEnvironment(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
  keepPrivate(path.resolve(__dirname, '../..'));
}
