import { liveKey } from '@/lib/applications/rules';
import { answersSchema } from '@/lib/applications/schema';
import { closingKey, closingOutcome } from '@/lib/competitions/closing/rules';
import { transition } from '@/lib/competitions/stages/rules';
import { isConsidered } from '@/lib/competitions/stages/order';
import { db } from '@/lib/db/client';
import { payloadSchemas, type NotificationTemplate } from '@/lib/outbox/schema';
import { currentSubmission, sentOf } from '@/lib/applications/submissions/rows';
import { displayName } from '@/lib/text/names';
import { load, now } from './load';

function page(skip: number) {
  return db().application.findMany({
    skip,
    take: pageSize,
    orderBy: { id: 'asc' },
    include: {
      moves: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      notifications: true,
      candidate: { select: { email: true, createdAt: true } },
      submissions: currentSubmission,
      competition: { include: { vacancy: { include: { questions: true } } } },
    },
  });
}
type Row = Awaited<ReturnType<typeof page>>[number];

const pageSize = 500;
const rows: Row[] = [];
beforeAll(async () => {
  await load();
  for (let skip = 0; skip < 2000; skip += pageSize) rows.push(...(await page(skip)));
}, 120_000);

/** The references of those of which something is not so. */
const without = (is: (row: Row) => boolean) => rows.filter((row) => !is(row)).map((row) => row.reference);

test('applications arrived while their competition was open, from accounts there were', () => {
  expect(rows).toHaveLength(2000);
  const misplaced = without(({ submittedAt, candidate, competition: { vacancy } }) => {
    const { status, opensAt, closesAt, cancelledAt } = vacancy;
    const end = Math.min(...[closesAt, cancelledAt, now].flatMap((instant) => (instant ? [+instant] : [])));
    const published = status === 'published' || status === 'cancelled';
    return published && candidate!.createdAt < submittedAt && opensAt! <= submittedAt && +submittedAt < end;
  });
  expect(misplaced).toEqual([]);
});

test('a candidate has one live application to a competition (R14)', () => {
  const live = rows.filter(({ stage }) => stage !== 'withdrawn');
  expect(live.filter((row) => row.liveKey !== liveKey(row.candidateId!, row.competitionId))).toEqual([]);
  const gone = rows.filter(({ stage }) => stage === 'withdrawn');
  expect(gone.length).toBeGreaterThan(10);
  expect(gone.filter((row) => row.liveKey !== null || row.withdrawnAt === null)).toEqual([]);
});

test('snapshots are what the profile froze to, with the columns read from them (R14)', () => {
  const unfit = without(({ submissions, applicantName, nationality, candidate }) => {
    const { snapshot } = sentOf(submissions);
    if (!snapshot) return false;
    const derived = [displayName(snapshot.personal), snapshot.nationality.countries[0], snapshot.email];
    return derived.join() === [applicantName, nationality, candidate!.email].join();
  });
  expect(unfit).toEqual([]);
});

test('answers are to the questions of the vacancy, those that are required all given', () => {
  const unanswered = without(({ submissions, competition: { vacancy } }) => {
    const { data } = answersSchema.safeParse(submissions[0]?.answers);
    if (data?.length !== vacancy.questions.length) return false;
    return vacancy.questions.every(({ id, kind, required, options }) => {
      const answer = data.find(({ questionId }) => questionId === id);
      const offered = kind.endsWith('choice') && (options as { value: string }[]).map(({ value }) => value);
      const known = answer?.values.every(({ value }) => !offered || offered.includes(value));
      return answer && known && (!required || answer.values.length > 0);
    });
  });
  expect(unanswered).toEqual([]);
});

test('histories walk along the stage machine to where the application stands, none in the future (R19)', () => {
  const astray = without(({ moves, stage, submittedAt, stageChangedAt, competition: { vacancy } }) => {
    const [first] = moves;
    const arrived = first?.from === null && first.to === 'received' && +first.at === +submittedAt;
    const walked = moves.slice(1).every(({ from, to, at }, index) => {
      const before = moves[index]!;
      return before.to === from && before.at < at && transition(from, to, vacancy.contractType);
    });
    const last = moves.at(-1)!;
    return arrived && walked && last.to === stage && +last.at === +stageChangedAt && last.at <= now;
  });
  expect(astray).toEqual([]);
});

test('what was decided together shares a batch: one competition, one instant, one hand', () => {
  const batches = new Map<string, Set<string>>();
  for (const { competitionId, moves } of rows)
    for (const { batchId, at, actorKind, actorId } of moves) {
      const what = [competitionId, at.toISOString(), actorKind, actorId].join();
      batches.set(batchId, (batches.get(batchId) ?? new Set()).add(what));
    }
  expect([...batches.values()].filter((batch) => batch.size > 1)).toEqual([]);
});

test('in a closed competition everyone has an outcome, and was told it once in their language (R20)', () => {
  const closed = rows.filter(({ competition }) => competition.status === 'closed');
  expect(closed.length).toBeGreaterThan(100);
  const untold = closed.filter(({ id, stage, locale, competitionId, notifications }) => {
    const outcome = closingOutcome(stage);
    const told = notifications.filter(({ template }) => template.startsWith('competition-closed'));
    const right = told.every(
      (row) =>
        row.template === outcome?.template &&
        row.key === closingKey(competitionId, id) &&
        row.locale === locale &&
        row.status === 'sent' &&
        row.sentAt,
    );
    return isConsidered(stage) || told.length !== (outcome ? 1 : 0) || !right;
  });
  expect(untold.map(({ reference }) => reference)).toEqual([]);
  const selected = closed.filter(({ stage }) => stage === 'selected');
  expect(selected.length).toBeGreaterThan(0);
  for (const { competition } of selected)
    expect(selected.filter((other) => other.competitionId === competition.id).length).toBeLessThanOrEqual(
      competition.vacancy.positions,
    );
});

test('every other step that tells something told it, and nothing waits to be sent', () => {
  const silent = without(({ moves, notifications, competition: { vacancy } }) => {
    const due = moves.flatMap(({ from, to }) => {
      if (from === null) return ['application-received'];
      return transition(from, to, vacancy.contractType)?.notifies ?? [];
    });
    const told = notifications
      .filter(({ template }) => !template.startsWith('competition-closed'))
      .map(({ template }) => template);
    return due.sort().join() === told.sort().join();
  });
  expect(silent).toEqual([]);
  const all = rows.flatMap((row) => row.notifications);
  expect(all.filter(({ status }) => status !== 'sent')).toEqual([]);
  const unfit = all.filter(
    ({ template, payload }) => !payloadSchemas[template as NotificationTemplate].safeParse(payload).success,
  );
  expect(unfit).toEqual([]);
});
