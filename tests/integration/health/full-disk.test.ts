import { execFileSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GET } from '@/app/api/health/ready/route';
import { db, disconnect } from '@/lib/db/client';
import { sqlitePath } from '@/lib/db/provider';
import { beatWorker } from '@/lib/health/heartbeats';
import { provider } from '../../support/sql';

process.env.DISK_FREE_MB = '1';
const onSqlite = provider === 'sqlite' ? describe : describe.skip;

onSqlite('on a disk of its own', () => {
  const usual = process.env.DATABASE_URL ?? '';
  const disk = mkdtempSync(path.join(tmpdir(), 'candidature-disk-'));
  const filler = path.join(disk, 'filler');
  beforeAll(async () => {
    // Needs root, as CI is: what is not tried here is not known to work.
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', disk]);
    const file = path.join(disk, 'candidature.db');
    await disconnect();
    copyFileSync(sqlitePath(process.env.DATABASE_URL ?? usual), file);
    process.env.DATABASE_URL = `file:${file}`;
  });
  afterAll(async () => {
    await disconnect();
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  const ask = async () => {
    Reflect.deleteProperty(globalThis, 'candidatureReadiness');
    const answer = await GET();
    return [answer.status, await answer.json()] as const;
  };

  function fill(): void {
    const output = openSync(filler, 'w');
    try {
      for (const size of [65_536, 4096, 1]) for (let full = false; !full;) full = !writes(output, size);
    } finally {
      closeSync(output);
    }
  }

  function writes(output: number, size: number): boolean {
    try {
      return writeSync(output, Buffer.alloc(size)) === size;
    } catch {
      return false;
    }
  }

  test('a full disk makes the site unready while it still reads, and room makes it ready again', async () => {
    await beatWorker(new Date());
    expect(await ask()).toEqual([
      200,
      { status: 'ok', checks: { database: 'ok', worker: 'ok', disk: 'ok' } },
    ]);
    fill();
    expect(await ask()).toEqual([
      503,
      { status: 'unready', checks: { database: 'full', worker: 'ok', disk: 'low' } },
    ]);
    expect(await db().dutyStation.count()).toBe(0);
    rmSync(filler);
    expect((await ask())[0]).toBe(200);
  });
});
