import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { answers } from '@/lib/files/scan/clamd';
import { clamdPath } from '../clamav.mjs';

/** What every scanner takes for a virus, and no computer does (eicar.org). In two pieces, so that this file is not one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

const signatures = `Eicar-Test-Signature:0:*:${Buffer.from(eicar).toString('hex')}\n`;

const folder = mkdtempSync(path.join(tmpdir(), 'candidature-clamd-'));

/** Where the daemon of this test listens once it is started. */
export const clamdSocket = path.join(folder, 'clamd.ctl');

/** Starts a real ClamAV daemon that knows one signature; ends it with what comes back. */
export async function startClamd(): Promise<() => Promise<void>> {
  const program = clamdPath();
  if (!program) throw new Error('no clamd here: npm test installs it');
  writeFileSync(path.join(folder, 'test.ndb'), signatures);
  const settings = path.join(folder, 'clamd.conf');
  writeFileSync(
    settings,
    `Foreground yes\nDatabaseDirectory ${folder}\nLocalSocket ${clamdSocket}\nTemporaryDirectory ${folder}\nStreamMaxLength 1M\n`,
  );
  const child = spawn(program, ['-c', settings], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.on('data', (part) => (said += String(part)));
  for (let tries = 0; !(await answers({ socket: clamdSocket, seconds: 2 })); tries += 1) {
    if (child.exitCode !== null || tries > 300) throw new Error(`clamd did not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
