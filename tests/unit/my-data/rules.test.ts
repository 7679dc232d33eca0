import { stages } from '@/lib/competitions/stages/order';
import { mayWithdraw } from '@/lib/competitions/stages/rules';
import { applicationAfterDeletion, withoutSecrets } from '@/lib/my-data/rules';
import { payloads, templates } from '../emails/fixtures';

test.each(stages)('deleting an account withdraws only what its holder could withdraw: %s', (stage) => {
  for (const status of ['open', 'closed', 'cancelled'] as const)
    if (applicationAfterDeletion(stage, status) === 'withdrawn')
      expect([status, mayWithdraw(stage, status)]).toEqual(['open', true]);
  expect(applicationAfterDeletion(stage, 'open')).toBe(stage === 'withdrawn' ? 'kept' : 'withdrawn');
  expect([applicationAfterDeletion(stage, 'closed'), applicationAfterDeletion(stage, 'cancelled')]).toEqual([
    'kept',
    'kept',
  ]);
});

test.each(templates)('a copy of the mail %s opens nothing', (template) => {
  const payload = payloads[template];
  const told = withoutSecrets(payload);
  expect(JSON.stringify(told)).not.toMatch(/https?:|token/);
  expect(payload).toMatchObject(told as object);
});

test('what is no payload stays as it is', () => {
  for (const odd of [null, 'text', 3, ['url']]) expect(withoutSecrets(odd)).toEqual(odd);
});
