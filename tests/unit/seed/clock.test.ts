import fc from 'fast-check';
import { phaseAt } from '@/lib/vacancies/rules';
import { writeDemonstration } from '@/prisma/seed/load';
import { Writer, type Rows, type Table } from '@/prisma/seed/rows';

// What is sealed in a profile is sealed with a key derived from it.
process.env.AUTH_SECRET ??= 'only-for-tests-'.padEnd(64, 'x');

/** What the seed would write at `now`, by table. */
async function written(now: Date): Promise<{ [T in Table]?: Rows[T][] }> {
  const rows: Partial<Record<Table, object[]>> = {};
  const writer = new Writer((table, lot) => void (rows[table] ??= []).push(...lot), 1000);
  await writeDemonstration(writer, { candidates: 12, applications: 200 }, now);
  await writer.flush();
  return rows as { [T in Table]?: Rows[T][] };
}

const year = {
  min: new Date('2026-06-01T00:00:00Z'),
  max: new Date('2027-07-01T00:00:00Z'),
  noInvalidDate: true,
};
const midnights = fc.constantFrom(
  ...['2026-12-31T23:00:00Z', '2027-01-01T00:00:00Z', '2027-03-28T00:59:59Z', '2028-02-29T12:00:00Z'],
);
const clock = fc.oneof(
  fc.date(year),
  midnights.map((text) => new Date(text)),
);

test('whenever it is loaded, what has happened lies in the past and in order', async () => {
  await fc.assert(
    fc.asyncProperty(clock, async (now) => {
      const { Vacancy = [], Competition = [], Application = [], StageMove = [] } = await written(now);
      const vacancies = new Map(Vacancy.map((row) => [row.id, row]));
      const competitions = new Map(Competition.map((row) => [row.id, row]));
      const phases = Vacancy.map(({ status = 'draft', opensAt = null, closesAt = null }) =>
        phaseAt({ status, opensAt, closesAt }, now),
      );
      expect(new Set(phases)).toEqual(new Set(['hidden', 'upcoming', 'open', 'closed', 'cancelled']));
      expect(Application).toHaveLength(200);
      for (const { competitionId, submittedAt } of Application) {
        const { opensAt, closesAt } = vacancies.get(competitions.get(competitionId)!.vacancyId)!;
        expect(submittedAt >= opensAt! && submittedAt < closesAt! && submittedAt <= now).toBe(true);
      }
      for (const [index, { at, from, applicationId }] of StageMove.entries()) {
        const before = StageMove[index - 1];
        expect(at <= now).toBe(true);
        if (from) expect(before!.applicationId === applicationId && before!.at < at).toBe(true);
      }
    }),
    { numRuns: 8 },
  );
}, 60_000);
