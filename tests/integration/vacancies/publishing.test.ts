import { randomUUID } from 'node:crypto';
import { Forbidden } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import type { NoticeLanguage, OfficeKind } from '@/lib/db/models';
import { publishVacancy, saveNotice } from '@/lib/vacancies/authoring/commands';
import { noticeSchema } from '@/lib/vacancies/authoring/schema';
import { openVacancies, publicNotice } from '@/lib/vacancies/queries';
import { staffMember, station } from '../../builders';

const stationOf = (office: OfficeKind, timeZone: string, language: NoticeLanguage) =>
  station(randomUUID(), { office, timeZone, language });
let headquarters: string;
beforeAll(async () => {
  headquarters = await stationOf('headquarters', 'Europe/Zurich', 'fr');
});

const written = (title: string) =>
  noticeSchema.parse({
    title,
    summary: 's',
    context: 'c',
    purpose: 'p',
    duties: 'd',
    education: 'e',
    languages: 'l',
    reason: '',
  });
const day = new Date('2026-11-24T10:00:00Z');

async function draft(
  dutyStationId: string,
  contractType: 'fixed_term' | 'temporary',
  languages: NoticeLanguage[],
) {
  const recruiter = await staffMember('recruiter');
  const facts = { contractType, category: 'professional', departmentEn: 'W', departmentFr: 'E' } as const;
  const { id } = await transaction((tx) =>
    tx.vacancy.create({ data: { ...facts, dutyStationId, reference: randomUUID(), slug: randomUUID() } }),
  );
  for (const language of languages)
    await saveNotice(recruiter, id, { language, version: null, form: written(language) }, day);
  const publish = (date = '2026-12-24') => publishVacancy(recruiter, id, date, day);
  const slug = () => transaction(async (tx) => (await tx.vacancy.findUniqueOrThrow({ where: { id } })).slug);
  return { recruiter, id, publish, slug };
}

const rule: [OfficeKind, 'fixed_term' | 'temporary', NoticeLanguage[], boolean][] = [
  ['headquarters', 'fixed_term', [], false],
  ['headquarters', 'fixed_term', ['en'], false],
  ['headquarters', 'fixed_term', ['fr'], false],
  ['headquarters', 'fixed_term', ['en', 'fr'], true],
  ['headquarters', 'temporary', [], false],
  ['headquarters', 'temporary', ['fr'], true],
  ['headquarters', 'temporary', ['en'], true],
  ['regional', 'fixed_term', [], false],
  ['regional', 'fixed_term', ['ar'], true],
  ['area', 'temporary', ['ar'], true],
  ['area', 'fixed_term', ['fr'], true],
];

test.each(rule)(
  '%s, %s, written in %j: published %s (R3)',
  async (office, contractType, languages, published) => {
    const place = office === 'headquarters' ? headquarters : await stationOf(office, 'Africa/Cairo', 'ar');
    const { publish, slug } = await draft(place, contractType, languages);
    expect(await publish()).toEqual(published ? { ok: true } : { ok: false, refusal: 'language-missing' });
    const notice = await publicNotice(await slug(), day);
    expect(Object.keys(notice?.contents ?? {}).sort()).toEqual(published ? [...languages].sort() : []);
  },
);

test('no notice is written in a language that its office does not publish in (R3)', async () => {
  const cairo = await stationOf('regional', 'Africa/Cairo', 'ar');
  for (const [place, language] of [
    [headquarters, 'es'],
    [cairo, 'zh'],
  ] as const) {
    const { recruiter, id } = await draft(place, 'fixed_term', []);
    const text = { language, version: null, form: written('x') };
    await expect(saveNotice(recruiter, id, text, day)).rejects.toThrow(Forbidden);
  }
});

test.each([
  ['Pacific/Kiritimati', '2026-12-24T10:00:00.000Z'],
  ['Europe/Zurich', '2026-12-24T23:00:00.000Z'],
  ['America/New_York', '2026-12-25T05:00:00.000Z'],
  ['Pacific/Pago_Pago', '2026-12-25T11:00:00.000Z'],
])('in %s the last day ends at its own midnight (R17)', async (timeZone, instant) => {
  const place = await stationOf('area', timeZone, 'en');
  const { publish, slug } = await draft(place, 'temporary', ['en']);
  await publish('2026-12-24');
  const published = await slug();
  expect((await publicNotice(published, day))?.closesAt).toBe(instant);
  const open = async (now: Date) => (await openVacancies(now)).some(({ slug: found }) => found === published);
  expect(await open(new Date(Date.parse(instant) - 1))).toBe(true);
  expect(await open(new Date(instant))).toBe(false);
});
