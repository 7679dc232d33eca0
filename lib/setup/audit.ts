// npm run audit: whether the audit log is as it was written. Its last line is to be noted elsewhere and given the next time:
// only so does it show that the end of the log was cut off.
import { z } from 'zod';
import { verifyAudit } from '../audit/queries';
import { system } from '../auth/viewer';
import { startLongJob } from '../db/limits';
import { readEnvironment } from './environment';

const given = z
  .tuple([z.coerce.number().int().nonnegative(), z.string().regex(/^[0-9a-f]{64}$/)])
  .transform(([entries, hash]) => ({ entries, hash }));

const faults = {
  missing: 'is missing',
  changed: 'is not as it was written',
  cut: 'and all after it were removed',
};

async function main() {
  readEnvironment();
  startLongJob();
  const words = process.argv.slice(2);
  const noted = words.length === 0 ? undefined : given.parse(words);
  const verdict = await verifyAudit(system, noted);
  if (verdict.intact)
    return console.log(
      `The audit log is as it was written: ${verdict.head.entries} entries. Note this, and check it the next time:\nnpm run audit -- ${verdict.head.entries} ${verdict.head.hash}`,
    );
  const { at, kind } = verdict.fault;
  console.error(`Entry ${at} of the audit log ${faults[kind]}.`);
  process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error instanceof z.ZodError ? 'npm run audit [-- <entries> <hash>]' : error.message);
  process.exitCode = 1;
});
