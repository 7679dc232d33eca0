import { verifyAudit } from '@/lib/audit/queries';
import { verifyPassword } from '@/lib/auth/passwords';
import type { StaffViewer } from '@/lib/auth/viewer';
import { closeCompetition } from '@/lib/competitions/closing/commands';
import { closingPreview, deliveryProgress } from '@/lib/competitions/closing/queries';
import { mayClose } from '@/lib/competitions/closing/rules';
import { stages } from '@/lib/competitions/stages/order';
import { db } from '@/lib/db/client';
import { contentOf } from '@/lib/profiles/content';
import { completeness, derivedColumns } from '@/lib/profiles/rules';
import { reportStatuses } from '@/lib/problems/rules';
import { missingLanguages, phaseAt } from '@/lib/vacancies/rules';
import { demonstrationCandidates, demonstrationStaff } from '@/prisma/seed/accounts';
import { load, now } from './load';

let counts: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  counts = await load();
}, 120_000);

async function staffMember(role: string): Promise<StaffViewer> {
  const row = await db().staffAccount.findFirstOrThrow({ where: { role: role as StaffViewer['role'] } });
  return { kind: 'staff', id: row.id, sessionId: 'none', name: row.name, role: row.role, locale: row.locale };
}

test('there is as much as a first-time user is promised', async () => {
  expect(counts.Vacancy).toBeGreaterThanOrEqual(40);
  expect(counts.StaffAccount).toBe(6);
  expect(counts.CandidateAccount).toBe(303);
  expect(counts.Application).toBe(2000);
  expect(await db().application.count()).toBe(2000);
  expect(await db().vacancy.count()).toBe(counts.Vacancy);
  const stations = await db().dutyStation.groupBy({ by: ['office'], _count: { _all: true } });
  const offices = Object.fromEntries(stations.map(({ office, _count }) => [office, _count._all]));
  expect(offices).toEqual({ headquarters: 1, regional: 6, area: 6 });
});

test('notices are in every phase, and those published in the languages they must be in (R3)', async () => {
  const rows = await db().vacancy.findMany({
    include: { dutyStation: true, texts: true, competition: true },
  });
  const phases = rows.map((row) => phaseAt({ ...row, competitionStatus: row.competition?.status }, now));
  expect(new Set(phases)).toEqual(new Set(['hidden', 'upcoming', 'open', 'closed', 'cancelled']));
  const statuses = new Set(rows.map(({ status }) => status));
  expect(statuses).toEqual(new Set(['draft', 'in_review', 'approved', 'published', 'cancelled']));
  for (const { status, contractType, dutyStation, texts, competition } of rows) {
    const { office, language: officeLanguage } = dutyStation;
    const complete = texts.filter((text) => text.complete).map((text) => text.language);
    const missing = missingLanguages({ contractType, office, officeLanguage }, complete);
    if (status !== 'draft') expect(missing).toEqual([]);
    expect(competition !== null).toBe(status === 'published' || status === 'cancelled');
  }
  const today = rows.filter(({ closesAt }) => closesAt && closesAt > now && +closesAt - +now < 86_400_000);
  expect(today.length).toBeGreaterThan(0);
});

test('references run on within contract and year, in the order of opening', async () => {
  const rows = await db().vacancy.findMany({
    where: { opensAt: { not: null } },
    orderBy: { opensAt: 'asc' },
  });
  const series = new Map<string, number>();
  for (const { reference, opensAt } of rows) {
    const [, prefix = '', number] = /^(.*\/)(\d{3})$/.exec(reference) ?? [];
    expect(prefix).toMatch(new RegExp(`^(FT|TA|IN|CO)/${opensAt?.getUTCFullYear()}/$`));
    expect(Number(number)).toBeGreaterThan(series.get(prefix) ?? 0);
    series.set(prefix, Number(number));
  }
});

test('every profile is complete, but for the account shown as on its first day (R10)', async () => {
  const accounts = await db().candidateAccount.findMany({
    include: { profile: { include: { entries: true, sections: true } }, consents: true },
  });
  const bare = accounts.filter(({ profile }) => profile === null);
  expect(bare.map(({ email }) => email)).toEqual(
    demonstrationCandidates.filter(({ filled }) => !filled).map(({ email }) => email),
  );
  for (const { profile, consents, emailVerifiedAt } of accounts) {
    expect(emailVerifiedAt).not.toBeNull();
    expect(consents).toHaveLength(1);
    if (!profile) continue;
    const nothing = Object.fromEntries(profile.sections.map((row) => [row.name, row.nothingToDeclare]));
    const content = contentOf(profile.entries, nothing);
    expect(completeness(content).missing).toEqual([]);
    expect(profile).toMatchObject(derivedColumns(content));
  }
});

test('demonstration accounts open with their passwords', async () => {
  for (const { email, password } of demonstrationStaff)
    expect(await opens(await db().staffAccount.findUniqueOrThrow({ where: { email } }), password)).toBe(true);
  for (const { email, password } of demonstrationCandidates)
    expect(await opens(await db().candidateAccount.findUniqueOrThrow({ where: { email } }), password)).toBe(
      true,
    );
}, 60_000);

const opens = (account: { passwordHash: string }, password: string) =>
  verifyPassword(account.passwordHash, password);

test('the complete demonstration candidate has applications in different stages', async () => {
  const { email } = demonstrationCandidates[0]!;
  const applications = await db().application.findMany({ where: { candidate: { email } } });
  expect(new Set(applications.map(({ stage }) => stage))).toEqual(
    new Set(['received', 'shortlist', 'interview', 'selected', 'not_selected', 'withdrawn']),
  );
});

test('the audit log is one unbroken chain, in the order of time', async () => {
  const verdict = await verifyAudit(await staffMember('administrator'));
  expect(verdict).toMatchObject({ intact: true, head: { entries: counts.AuditEntry } });
  const entries = await db().auditEntry.findMany({ orderBy: { sequence: 'asc' } });
  expect(entries.at(-1)).toMatchObject({ action: 'seed.load', detail: { applications: 2000 } });
  const instants = entries.map(({ at }) => at.getTime());
  expect([...instants].sort((a, b) => a - b)).toEqual(instants);
});

test('support finds problem reports in each state, those it has begun on assigned (R5)', async () => {
  const reports = await db().problemReport.findMany({ include: { assignee: true } });
  expect(new Set(reports.map(({ status }) => status))).toEqual(new Set(reportStatuses));
  for (const { status, assignee, resolvedAt, createdAt } of reports) {
    expect(assignee?.role).toBe(status === 'open' ? undefined : 'support');
    expect(resolvedAt !== null).toBe(status === 'resolved');
    expect(createdAt < now && (resolvedAt ?? createdAt) < now).toBe(true);
  }
});

test('an open competition has many applications that nobody has read yet', async () => {
  const [most] = await db().application.groupBy({
    by: ['competitionId'],
    where: { stage: 'received', competition: { status: 'open', vacancy: { closesAt: { gt: now } } } },
    _count: { _all: true },
    orderBy: { _count: { competitionId: 'desc' } },
  });
  expect(most?._count._all).toBeGreaterThan(80);
});

test('a competition past its deadline, with applicants at all stages, can be closed at once (R20)', async () => {
  const due = await db().competition.findMany({
    where: { status: 'open', vacancy: { closesAt: { lte: now } } },
    include: { vacancy: true, applications: { select: { stage: true } } },
  });
  const [fullest] = due.sort((a, b) => b.applications.length - a.applications.length);
  expect(fullest!.applications.length).toBeGreaterThan(90);
  expect(fullest!.applications.length).toBeLessThan(160);
  const found = new Set(fullest!.applications.map(({ stage }) => stage));
  expect(stages.filter((stage) => !found.has(stage))).toEqual([]);
  expect(mayClose({ status: fullest!.status, closesAt: fullest!.vacancy.closesAt }, now)).toBe(true);
  const recruiter = await staffMember('recruiter');
  const preview = await closingPreview(recruiter, fullest!.id, 1, 'en');
  expect(preview.groups.length).toBeGreaterThanOrEqual(4);
  const closing = { competitionId: fullest!.id, previewHash: preview.hash };
  const told = fullest!.applications.filter(({ stage }) => stage !== 'withdrawn').length;
  expect(await closeCompetition(recruiter, closing, now)).toEqual({ status: 'closed', notified: told });
  const progress = await deliveryProgress(recruiter, fullest!.id);
  expect(progress.counts.pending).toBe(told);
  expect(await verifyAudit(await staffMember('administrator'))).toMatchObject({ intact: true });
});
