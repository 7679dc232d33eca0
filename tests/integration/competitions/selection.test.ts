import type { StaffViewer } from '@/lib/auth/viewer';
import { listApplicants } from '@/lib/competitions/applicants/queries';
import { moveApplications } from '@/lib/competitions/commands';
import { applicantQuery } from '@/lib/competitions/schema';
import { db } from '@/lib/db/client';
import type { Selection } from '@/lib/lists/selection';
import { applicants, competition, later, now, staffMember } from '../../builders';

let recruiter: StaffViewer;
beforeAll(async () => {
  recruiter = await staffMember('recruiter');
});

const count = 120;
const people = (nationality = 'SN') =>
  Array.from({ length: count }, (_, index) => ({ name: `Ana Nr${index}`, nationality }));

const received = (search: object = {}) => applicantQuery.parse({ stage: 'received', ...search });
const all = (rows: string[] = [], total = count): Selection => ({ at: now.getTime(), all: total, rows });

/** Moves all of a list, as a reader selected it at `now`. */
function moveAll(
  competitionId: string,
  selection: Selection,
  search = received(),
  to: 'screening' | 'not_selected' = 'screening',
) {
  const whole = { selection, search, locale: 'en' as const };
  return moveApplications(recruiter, { competitionId, applications: [], whole, to }, later(10));
}

const moveOne = (
  competitionId: string,
  id: string,
  minute: number,
  from = 'received' as const,
  to = 'screening' as const,
) => moveApplications(recruiter, { competitionId, applications: [{ id, from }], to }, later(minute));

const atStage = async (competitionId: string, stage: 'screening' | 'not_selected' | 'received') =>
  db().application.count({ where: { competitionId, stage } });

test('all of a list are moved, on every page of it, but for those left out and those of other filters', async () => {
  const id = await competition();
  const ids = await applicants(id, people());
  await applicants(id, [{ nationality: 'BR' }]);
  const search = received({ q: 'senegal' });
  expect((await listApplicants(recruiter, id, search, 'en')).total).toBe(count);
  const result = await moveAll(id, all([`${ids[3]}@received`, `${ids[70]}@received`]), search);
  expect(result).toMatchObject({ status: 'moved', count: count - 2, left: [] });
  expect(await atStage(id, 'received')).toBe(3);
});

test('who was moved since, or came since, is not moved; who was moved is named, even when back again', async () => {
  const id = await competition();
  const ids = await applicants(id, people());
  await moveOne(id, ids[0] ?? '', 1);
  await moveOne(id, ids[1] ?? '', 2);
  const back = { id: ids[1] ?? '', from: 'screening' as const };
  await moveApplications(recruiter, { competitionId: id, applications: [back], to: 'received' }, later(3));
  await applicants(id, [{ name: 'Late Comer', submittedAt: later(4) }]);
  const result = await moveAll(id, all([`${ids[5]}@received`]), received(), 'not_selected');
  expect(result).toMatchObject({
    status: 'moved',
    count: count - 3,
    left: [
      { name: 'Ana Nr0', stage: 'screening' },
      { name: 'Ana Nr1', stage: 'received' },
    ],
  });
  expect(await atStage(id, 'received')).toBe(3);
});

test('who was moved since and had been left out is not named', async () => {
  const id = await competition();
  const ids = await applicants(id, people());
  await moveOne(id, ids[0] ?? '', 1);
  expect(await moveAll(id, all([`${ids[0]}@received`]))).toMatchObject({ count: count - 1, left: [] });
});

test('a list that is not the one that was counted, or that is of no one stage, moves nobody', async () => {
  const id = await competition();
  await applicants(id, people());
  expect(await moveAll(id, all([], count + 1))).toEqual({ status: 'outdated' });
  expect(await moveAll(id, all(['gone@received']))).toEqual({ status: 'outdated' });
  expect(await moveAll(id, all(), applicantQuery.parse({}))).toEqual({ status: 'outdated' });
  expect(await moveAll(id, all(), received({ q: '%' }))).toEqual({ status: 'outdated' });
  expect(await atStage(id, 'received')).toBe(count);
});
