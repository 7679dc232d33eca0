/** Something that is wrong, and what to do about it: a sentence each. Advice is what works, and could be better. */
export type Finding = { problem: string; remedy: string; isAdvice?: true };

/** Records that break one rule: how many, and the first few by the name under which they are found. */
export type Broken = { count: number; examples: string[] };

/** What the database was found to hold. */
export type Facts = {
  unacknowledged: Broken;
  untold: Broken;
  stageDiffers: Broken;
  /** Of the audit log: which entry is wrong, and how; null where it is intact. */
  audit: { at: number; kind: 'missing' | 'changed' | 'cut' } | null;
  filesMissing: Broken;
  filesOrphaned: Broken;
  filesDiffer: Broken;
  filesWaiting: Broken;
  mailsLate: Broken;
  batchesStuck: Broken;
  mailsUndecided: Broken;
};

const auditFaults = {
  missing: 'is missing',
  changed: 'is not as it was written',
  cut: 'and all after it were removed',
};

function named({ count, examples }: Broken): string {
  const more = count > examples.length ? ' …' : '';
  return `${count} (${examples.join(', ')}${more})`;
}

type Rule = [keyof Omit<Facts, 'audit'>, problem: (broken: Broken) => string, remedy: string];

const rules: Rule[] = [
  [
    'unacknowledged',
    (broken) => `Applications were received without a mail that confirms it: ${named(broken)}.`,
    'Write to these candidates, and look in the audit log for what wrote the applications past the site.',
  ],
  [
    'untold',
    (broken) => `Competitions are closed and applicants were not notified of the outcome: ${named(broken)}.`,
    'Write to these candidates: the site notifies when it closes a competition, so these were closed past it.',
  ],
  [
    'stageDiffers',
    (broken) => `The stage of applications is not that of their last move: ${named(broken)}.`,
    'Compare each with its history in the console, and set the stage by moving it there.',
  ],
  [
    'filesMissing',
    (broken) => `Uploaded files are named in records, and are not in the store: ${named(broken)}.`,
    'Restore them from a backup, or ask the senders to send them again.',
  ],
  [
    'filesOrphaned',
    (broken) => `Stored files belong to no record: ${named(broken)}.`,
    'They should have gone with their record: delete them from the table StoredFile once you know why not.',
  ],
  [
    'filesDiffer',
    (broken) => `Stored files have another size than their record says: ${named(broken)}.`,
    'Restore them from a backup: they were changed or cut.',
  ],
  [
    'filesWaiting',
    (broken) =>
      `Uploaded files have been waiting for their virus scan for more than an hour: ${named(broken)}.`,
    'See that a worker runs and what its log says of the scanner; nobody can open these files until then.',
  ],
  [
    'mailsLate',
    (broken) => `Mails have been waiting for more than an hour: ${named(broken)}.`,
    'See that a worker runs (npm run worker, or WORKER_INLINE=true) and what its log says of the provider.',
  ],
  [
    'batchesStuck',
    (broken) => `Batches of mail have been under way for more than an hour without one: ${named(broken)}.`,
    'The worker that took them died and no other has taken them over: start one.',
  ],
  [
    'mailsUndecided',
    (broken) =>
      `Mails failed, or may not have been sent, and nobody has decided about them: ${named(broken)}.`,
    'Decide on the delivery page of the console (/en/staff/delivery).',
  ],
];

/** What of these facts is wrong. */
export function recordFindings(facts: Facts): Finding[] {
  const findings = rules
    .filter(([name]) => facts[name].count > 0)
    .map(([name, problem, remedy]) => ({ problem: problem(facts[name]), remedy }));
  if (facts.audit)
    findings.push({
      problem: `Entry ${facts.audit.at} of the audit log ${auditFaults[facts.audit.kind]}.`,
      remedy:
        'Someone wrote to the database past the site: compare the log with that of the last good backup.',
    });
  return findings;
}

type Applied = { known: readonly string[]; applied: readonly string[]; unfinished: readonly string[] };

/** What is wrong with the migrations of a database, given those that this release knows. */
export function migrationFindings({ known, applied, unfinished }: Applied): Finding[] {
  const findings: Finding[] = [];
  const pending = known.filter((name) => !applied.includes(name));
  const foreign = applied.filter((name) => !known.includes(name));
  if (unfinished.length > 0)
    findings.push({
      problem: `A migration was begun and not finished: ${unfinished.join(', ')}.`,
      remedy: 'Restore the backup taken before it, then run npm run migrate again.',
    });
  if (pending.length > 0)
    findings.push({
      problem: `The database lacks the migrations ${pending.join(', ')}.`,
      remedy: 'Stop the site, take a backup, and run npm run migrate.',
    });
  if (foreign.length > 0)
    findings.push({
      problem: `The database has migrations of another release: ${foreign.join(', ')}.`,
      remedy: 'Run the release that it belongs to, or restore a backup of this one.',
    });
  return findings;
}
