// npx tsx tests/bench/documents.ts: what a document takes beside an empty one, and the longest stall of the main thread.
// Figures are printed, never asserted: the machine decides the numbers, the ratios are what to compare.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { notices, now } from '../unit/vacancies/notice/notices';
import { closePools } from '../../lib/work/pool';
import { tsx } from './tsx';

const rounds = 15;

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-bench-'));
  process.env.AUTH_SECRET ??= 'only-for-the-bench'.padEnd(64, 'x');
  process.env.DATABASE_URL = `file:${path.join(folder, 'bench.db')}`;
  for (const script of ['prisma/migrate.ts', 'prisma/seed/index.ts'])
    await tsx({ DATABASE_URL: process.env.DATABASE_URL }, script);
  const { renderNotice } = await import('../../lib/vacancies/pdf/notice');
  const { renderCopy, renderSheet } = await import('../../lib/my-data/pdf/render');
  const { dataCopy } = await import('../../lib/my-data/queries');
  const { db } = await import('../../lib/db/client');

  const row = await db().candidateAccount.findFirstOrThrow({ where: { email: 'amina.diallo@example.org' } });
  const viewer = { kind: 'candidate', id: row.id, email: row.email, verified: true, sessionId: '' } as const;
  const copy = await dataCopy(viewer as Parameters<typeof dataCopy>[0], 'en', now);
  const about = { author: 'WFO', language: 'en', date: now.toISOString() };
  const organisation = 'World Freshwater Organization';
  const notice = (language: 'en' | 'fr' | 'ar' | 'zh') => {
    const vacancy = notices.find(({ contents }) => contents[language]);
    if (!vacancy) throw new Error(`no notice in ${language}`);
    return () => renderNotice({ vacancy, language, organisation, url: 'https://x.example', now: new Date() });
  };
  const works: [string, () => Promise<Buffer>][] = [
    ['empty', () => renderSheet({ title: 'Nothing', lead: [], none: '', leaves: [] }, about)],
    ['notice, en', notice('en')],
    ['notice, fr', notice('fr')],
    ['notice, ar', notice('ar')],
    ['notice, zh', notice('zh')],
    ['my data', () => renderCopy(copy, 'en')],
  ];
  const stalls = monitorEventLoopDelay({ resolution: 1 });
  stalls.enable();
  let floor = 0;
  for (const [name, work] of works) {
    stalls.reset();
    const took: number[] = [];
    let size = 0;
    for (let round = 0; round <= rounds; round += 1) {
      const started = performance.now();
      size = (await work()).length;
      took.push(performance.now() - started);
    }
    const [first = 0, ...others] = took;
    const median = others.sort((a, b) => a - b)[rounds >> 1] ?? 0;
    floor ||= median;
    console.log(
      `${name.padEnd(12)} first ${first.toFixed(0).padStart(5)} ms, then ${median.toFixed(1).padStart(6)} ms = ` +
        `${(median / floor).toFixed(1)} × empty;  ${(size / 1000).toFixed(0)} kB;  ` +
        `main thread stood still for ${(stalls.max / 1e6).toFixed(0)} ms at most`,
    );
  }
  await closePools();
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}

void main();
