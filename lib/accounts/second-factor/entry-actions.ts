'use server';

import { entranceFor } from '../../auth/current';
import { withReturnTo } from '../../auth/return-to';
import { setSessionCookie, type SessionIds } from '../../auth/sessions';
import { visitor, type PendingStaffViewer } from '../../auth/viewer';
import { pendingStaffAction, type Context } from '../../forms/action';
import { go, refused, wrong, type Outcome } from '../../forms/outcome';
import { securityEvent } from '../../logging/security';
import { withCodeLimit } from '../attempt-limits';
import { originFor, rememberSession } from '../this-device';
import { enter } from './commands';
import { recoveredFlash, type Proof } from './rules';
import { codeSchema, recoveryCodeSchema } from './schema';

/** Takes the second step by a code of the app and leads to `next`. */
export const giveCode = pendingStaffAction({
  schema: codeSchema,
  run: async ({ data, ...context }) =>
    take(context, { by: 'app', code: data.code }, async () => go(homeOf(context))),
});

/** Takes the second step by a recovery code, and leads to the page that says how many are left. */
export const giveRecoveryCode = pendingStaffAction({
  schema: recoveryCodeSchema,
  run: async ({ data, ...context }) =>
    take(context, { by: 'recovery', code: data.recoveryCode }, async ({ sessionId }) => {
      const page = withReturnTo(`/${context.locale}/staff/account/two-step`, homeOf(context));
      return go(page, { key: recoveredFlash }, sessionId);
    }),
});

type Asking = Context<PendingStaffViewer, [next: string]>;

const homeOf = ({ args: [next], locale }: Asking) => next || `/${locale}/staff`;

const wrongProof = {
  app: { code: { key: 'codeWrong' } },
  recovery: { recoveryCode: { key: 'recoveryCodeWrong' } },
} as const;

async function take(
  { viewer, args: [next], locale, now, t }: Asking,
  proof: Proof,
  answer: (opened: SessionIds) => Promise<Outcome>,
): Promise<Outcome> {
  const origin = await originFor('staff', { id: viewer.id }, now);
  const opened = await withCodeLimit(viewer, origin, proof.by, now, () => enter(viewer, proof, now));
  if (opened === 'ended') return go(entranceFor(visitor, locale, next));
  if (opened === 'tooMany') return refused(t('accounts.answers.tooManyCodes'));
  if (opened === 'wrongCode') return wrong(wrongProof[proof.by]);
  await setSessionCookie('staff', opened);
  await rememberSession('staff', opened, now);
  const knownDevice = origin.device !== null;
  await securityEvent('sign-in.opened', { kind: 'staff', account: viewer.id, by: proof.by, knownDevice });
  return answer(opened);
}
