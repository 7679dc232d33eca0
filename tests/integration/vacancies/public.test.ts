import { randomUUID } from 'node:crypto';
import type { CompetitionStatus, NoticeLanguage, VacancyStatus } from '@/lib/db/models';
import { openVacancies, publicNotice, publicSlugs } from '@/lib/vacancies/queries';
import { isPublic, phaseAt } from '@/lib/vacancies/rules';
import { station, vacancy } from '../../builders';

const opensAt = new Date('2026-11-10T09:00:00Z');
const closesAt = new Date('2026-11-30T23:00:00Z');
const moment = (instant: Date, milliseconds = 0) => new Date(instant.getTime() + milliseconds);

let dutyStationId: string;
beforeAll(async () => {
  dutyStationId = await station();
});

const content = {
  context: ['Ours'],
  purpose: 'To serve',
  duties: ['Work'],
  education: ['A degree'],
  experience: [],
  languages: ['English'],
  competencies: [],
  desirable: [],
  conditions: [],
};

type Post = {
  status: VacancyStatus;
  opensAt: Date | null;
  closesAt: Date | null;
  competition: CompetitionStatus | null;
  complete: NoticeLanguage[];
  unfinished: NoticeLanguage[];
};

async function post(changes: Partial<Post> = {}): Promise<string> {
  const given: Post = {
    status: 'published',
    opensAt,
    closesAt,
    competition: 'open',
    complete: ['en', 'fr'],
    unfinished: [],
    ...changes,
  };
  const text = (language: NoticeLanguage, complete: boolean) => [
    language,
    { complete, title: `Title ${language}`, summary: 'In short', content: complete ? content : {} },
  ];
  const { slug } = await vacancy({
    station: dutyStationId,
    vacancyStatus: given.status,
    opens: given.opensAt,
    closes: given.closesAt,
    status: given.competition,
    titles: Object.fromEntries([
      ...given.complete.map((each) => text(each, true)),
      ...given.unfinished.map((each) => text(each, false)),
    ]),
  });
  return slug;
}

const open = async (slug: string, now: Date) =>
  (await openVacancies(now)).some((vacancy) => vacancy.slug === slug);
const listed = async (slug: string, now: Date) => (await publicSlugs(now)).some((row) => row.slug === slug);
const shown = async (slug: string, now: Date) => (await publicNotice(slug, now)) !== null;

const instants: [string, Date][] = [
  ['a millisecond before opening', moment(opensAt, -1)],
  ['at the opening instant', opensAt],
  ['a millisecond before closing', moment(closesAt, -1)],
  ['at the closing instant', closesAt],
  ['long after', new Date('2031-01-01T00:00:00Z')],
];

describe.each(instants)('%s', (_name, now) => {
  const opened = now >= opensAt;
  const inTime = opened && now < closesAt;

  test.each(['draft', 'in_review', 'approved'] as const)(
    'what is %s is nowhere to be read',
    async (status) => {
      const slug = await post({ status });
      expect([await shown(slug, now), await listed(slug, now), await open(slug, now)]).toEqual([
        false,
        false,
        false,
      ]);
    },
  );

  test('a published notice is read from its opening on, and open until its deadline', async () => {
    const slug = await post();
    expect([await shown(slug, now), await listed(slug, now), await open(slug, now)]).toEqual([
      opened,
      opened,
      inTime,
    ]);
  });

  test.each(['closed', 'cancelled'] as const)(
    'one whose competition is %s is read, but not open',
    async (competition) => {
      const slug = await post({ competition });
      expect([await shown(slug, now), await open(slug, now)]).toEqual([opened, false]);
    },
  );

  test('one that was cancelled is read if it had opened', async () => {
    const slug = await post({ status: 'cancelled', competition: 'cancelled' });
    expect([await shown(slug, now), await listed(slug, now), await open(slug, now)]).toEqual([
      opened,
      opened,
      false,
    ]);
  });

  test('one without its dates is nowhere to be read', async () => {
    for (const dates of [{ opensAt: null }, { closesAt: null }, { opensAt: null, closesAt: null }]) {
      const slug = await post(dates);
      expect([await shown(slug, now), await listed(slug, now), await open(slug, now)]).toEqual([
        false,
        false,
        false,
      ]);
    }
  });
});

test('lists and pages say of every state of every notice what the rule says', async () => {
  const states = (['draft', 'in_review', 'approved', 'published', 'cancelled'] as const).flatMap((status) =>
    ([null, 'open', 'closed', 'cancelled'] as const).map((competition) => ({ status, competition })),
  );
  for (const state of states) {
    const slug = await post(state);
    for (const [, now] of instants) {
      const phase = phaseAt(
        { opensAt, closesAt, status: state.status, competitionStatus: state.competition },
        now,
      );
      const found = [await shown(slug, now), await listed(slug, now), await open(slug, now)];
      const expected = [isPublic(phase), isPublic(phase), phase === 'open' && state.competition === 'open'];
      expect([state, now, ...found]).toEqual([state, now, ...expected]);
    }
  }
});

test('a language that is not finished is not shown, and nothing of the house is', async () => {
  const slug = await post({ complete: ['fr'], unfinished: ['en', 'es'] });
  const notice = await publicNotice(slug, opensAt);
  expect(Object.keys(notice?.titles ?? {})).toEqual(['fr']);
  expect(Object.keys(notice?.contents ?? {})).toEqual(['fr']);
  const [row] = (await publicSlugs(opensAt)).filter((found) => found.slug === slug);
  expect(row?.languages).toEqual(['fr']);
  const names = Object.keys(notice ?? {});
  for (const kept of ['createdById', 'questions', 'revisions', 'competition', 'texts', 'recruiterId'])
    expect(names).not.toContain(kept);
});

test('what is no slug finds nothing', async () => {
  for (const slug of [
    '',
    randomUUID(),
    '\u0000',
    'a\u0000b',
    '\ud800',
    "' OR '1'='1",
    '%',
    '../..',
    'x'.repeat(5000),
  ])
    expect(await publicNotice(slug, opensAt)).toBeNull();
});
