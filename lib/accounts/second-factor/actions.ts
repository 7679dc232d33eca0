'use server';

import type { z } from 'zod';
import type { StaffViewer } from '../../auth/viewer';
import { staffAction, type Context } from '../../forms/action';
import { finished, go, refused, wrong, type Outcome } from '../../forms/outcome';
import { securityEvent } from '../../logging/security';
import { withCodeLimit, withPasswordLimit } from '../attempt-limits';
import { originFor } from '../this-device';
import { renewRecoveryCodes, turnOff, type Confirmed, type Refusal } from './commands';
import { confirmationSchema } from './schema';

/** Turns two-step sign-in off, for those who show both factors. */
export const stop = staffAction({
  schema: confirmationSchema,
  run: async (context) =>
    confirmed(context, turnOff, async () => {
      await securityEvent('second-factor.turned-off', { account: context.viewer.id });
      return go(`/${context.locale}/staff/account/two-step`, { key: 'twoStep.wasTurnedOff' });
    }),
});

/** Makes new recovery codes, for those who show both factors; the answer shows them, this once. */
export const renew = staffAction({
  schema: confirmationSchema,
  run: async (context) =>
    confirmed(context, renewRecoveryCodes, async (shown) => {
      await securityEvent('second-factor.codes-renewed', { account: context.viewer.id });
      return finished(context.t('twoStep.renewed'), { shown });
    }),
});

type Asking = Context<StaffViewer, []> & { data: z.infer<typeof confirmationSchema> };

async function confirmed<Result>(
  { viewer, data, now, t }: Asking,
  work: (viewer: StaffViewer, confirmed: Confirmed, now: Date) => Promise<Result | Refusal>,
  answer: (result: Exclude<Result, Refusal>) => Promise<Outcome>,
): Promise<Outcome> {
  const origin = await originFor('staff', { id: viewer.id }, now);
  const result = await withPasswordLimit(viewer, now, () =>
    withCodeLimit(viewer, origin, data.code.by, now, () => work(viewer, data, now)),
  );
  if (result === 'tooMany') return refused(t('accounts.answers.tooManyCodes'));
  if (result === 'wrong') return wrong({ password: { key: 'passwordWrong' } });
  if (result === 'wrongCode') return wrong({ code: { key: 'codeWrong' } });
  if (result === 'notOn') return refused(t('accounts.answers.twoStepAlreadyOff'));
  return answer(result as Exclude<Result, Refusal>);
}
