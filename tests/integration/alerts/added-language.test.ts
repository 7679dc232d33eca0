import { sendDueAlerts } from '@/lib/alerts/digests/commands';
import type { Criteria } from '@/lib/alerts/schema';
import { system } from '@/lib/auth/viewer';
import { addLanguage, alert, criteria, follower, mails, minutes, vacancy, zurich } from './fixtures';

const send = (now: Date) => sendDueAlerts(system, now);

test('a language added to an open notice is told to those who follow that language alone, once', async () => {
  const following = async (language: Criteria['language'], frequency: 'instant' | 'daily') => {
    const viewer = await follower();
    await alert(viewer, { criteria: criteria({ language }), frequency });
    return viewer;
  };
  const spanish = await following(['es'], 'instant');
  const later = await following(['es', 'fr'], 'daily');
  const both = await following(['en', 'es'], 'instant');
  const all = await following([], 'instant');
  const reference = await vacancy({ opensAt: minutes(1), titles: { en: 'Hydrologist' } });
  expect(await send(minutes(2))).toMatchObject({ mails: 2 });
  await addLanguage(reference, 'es', 'Hidróloga', minutes(5));
  expect(await send(minutes(6))).toMatchObject({ mails: 1 });
  expect(await send(minutes(7))).toEqual({ considered: 0, mails: 0 });
  expect(await send(zurich('2026-11-25 07:01'))).toMatchObject({ mails: 1 });
  expect(await send(zurich('2026-11-26 07:01'))).toMatchObject({ mails: 0 });
  for (const viewer of [spanish, later, both, all])
    expect(await mails(viewer.id)).toMatchObject([{ references: [reference] }]);
});

test('a language added to an open notice is told to those whose words only it has, once', async () => {
  const following = async (q: string, language: Criteria['language'] = []) => {
    const viewer = await follower();
    await alert(viewer, { criteria: criteria({ q, language }) });
    return viewer;
  };
  const spanish = await following('glaciares');
  const french = await following('glaciers', ['fr', 'es']);
  const both = await following('glaciologist glaciares');
  const english = await following('glaciologist');
  const byGrade = await following('P-5');
  const reference = await vacancy({ opensAt: minutes(1), grade: 'P-5', titles: { en: 'Glaciologist' } });
  expect(await send(minutes(2))).toMatchObject({ mails: 2 });
  for (const viewer of [english, byGrade]) expect(await mails(viewer.id)).toHaveLength(1);
  await addLanguage(reference, 'es', 'Experta en glaciares', minutes(5));
  expect(await send(minutes(6))).toMatchObject({ mails: 2 });
  for (const viewer of [spanish, both]) expect(await mails(viewer.id)).toHaveLength(1);
  await addLanguage(reference, 'fr', 'Glaciers : spécialiste', minutes(10));
  expect(await send(minutes(11))).toMatchObject({ mails: 1 });
  expect(await send(minutes(12))).toMatchObject({ mails: 0 });
  for (const viewer of [spanish, french, both, english, byGrade])
    expect(await mails(viewer.id)).toMatchObject([{ references: [reference] }]);
});
