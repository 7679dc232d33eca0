import { renderMail } from '@/emails/render';
import type { StaffViewer } from '@/lib/auth/viewer';
import { closeCompetition } from '@/lib/competitions/closing/commands';
import { closingPreview } from '@/lib/competitions/closing/queries';
import { db } from '@/lib/db/client';
import { payloadSchemas, type NotificationTemplate } from '@/lib/outbox/schema';
import { applicants, competition, now, staffMember } from '../../builders';

let recruiter: StaffViewer;
beforeAll(async () => {
  recruiter = await staffMember('recruiter');
});

const isTemplate = (name: string): name is NotificationTemplate => name in payloadSchemas;

test('the mails shown before closing are mails that closing sends, one for each kind and language', async () => {
  const competitionId = await competition();
  await applicants(competitionId, [
    { stage: 'selected', locale: 'fr', name: 'Aïcha Benali' },
    { stage: 'received', locale: 'en', name: 'Tom Reed' },
    { stage: 'screening', locale: 'en', name: 'Ann Lee' },
    { stage: 'received', locale: 'fr', name: 'Paul Roy' },
    { stage: 'withdrawn', locale: 'fr', name: 'Zoé Blanc' },
  ]);
  const { samples, hash } = await closingPreview(recruiter, competitionId, 1, 'en');
  expect(samples.map(({ template, locale }) => `${template} ${locale}`)).toEqual([
    'competition-closed-selected fr',
    'competition-closed-not-selected en',
    'competition-closed-not-selected fr',
  ]);

  await closeCompetition(recruiter, { competitionId, previewHash: hash }, now);
  const sent = await db().notification.findMany({ where: { competitionId } });
  const mails = await Promise.all(
    sent.map(async ({ template, locale, payload }) => {
      if (!isTemplate(template)) throw new Error(template);
      const { subject, text } = renderMail({ template, locale, payload });
      return { template, locale, subject, text };
    }),
  );
  for (const sample of samples) expect(mails).toContainEqual(sample);
});

test('nothing is shown where nobody will be told anything', async () => {
  const competitionId = await competition();
  await applicants(competitionId, [{ stage: 'withdrawn' }]);
  const { samples } = await closingPreview(recruiter, competitionId, 1, 'en');
  expect(samples).toEqual([]);
});
