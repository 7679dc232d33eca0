import { z } from 'zod';
import { currentCandidate, currentPendingStaff, currentStaffOrPending, entranceFor } from '../auth/current';
import { withReturnTo } from '../auth/return-to';
import type { SessionKind } from '../auth/session-kinds';
import {
  visitor,
  type CandidateViewer,
  type PendingStaffViewer,
  type StaffViewer,
  type VisitorViewer,
} from '../auth/viewer';
import { requestPath } from '../http/request-path';
import type { Locale } from '../i18n/locales';
import { boundKind, boundNext } from './bound';
import { build, buildButton, type Action, type Admission, type Bound, type Definition } from './build';
import { go } from './outcome';

export type { Context } from './build';

/** Builds a server action for candidates; others are asked to sign in, and what was typed is kept. */
export function candidateAction<A extends Bound = [], S extends z.ZodType = z.ZodType, P = undefined>(
  definition: Definition<CandidateViewer, A, S, P>,
): Action<A> {
  return build(admitCandidate, definition);
}

/** Builds a server action for staff; others are asked to sign in, and what was typed is kept. */
export function staffAction<A extends Bound = [], S extends z.ZodType = z.ZodType, P = undefined>(
  definition: Definition<StaffViewer, A, S, P>,
): Action<A> {
  return build(admitStaff, definition);
}

/** Builds a server action for the holder of an account of the kind that the page binds. */
export function accountAction<S extends z.ZodType = z.ZodType, P = undefined>(
  definition: Omit<Definition<CandidateViewer | StaffViewer, [SessionKind], S, P>, 'args'>,
): Action<[SessionKind]> {
  const admit = (locale: Locale, [kind]: [SessionKind]): Promise<Admission<CandidateViewer | StaffViewer>> =>
    kind === 'staff' ? admitStaff(locale) : admitCandidate(locale);
  return build(admit, { ...definition, args: z.tuple([boundKind]) });
}

/** Builds a server action for staff between the two steps of signing in; others are led to where they sign in. */
export function pendingStaffAction<S extends z.ZodType = z.ZodType, P = undefined>(
  definition: Omit<Definition<PendingStaffViewer, [string], S, P>, 'args'>,
): Action<[string]> {
  const admit = async (locale: Locale, [next]: [string]): Promise<Admission<PendingStaffViewer>> => {
    const viewer = await currentPendingStaff();
    if (viewer.kind === 'entrant' && viewer.need === 'code') return { viewer };
    return go(entranceFor(viewer, locale, next));
  };
  return build(admit, { ...definition, args: z.tuple([boundNext]) });
}

/** Builds a server action for staff who set up their second step, in the console or before they are let into it. */
export function setUpAction<A extends Bound = [], S extends z.ZodType = z.ZodType, P = undefined>(
  definition: Definition<StaffViewer | PendingStaffViewer, A, S, P>,
): Action<A> {
  const admit = async (locale: Locale): Promise<Admission<StaffViewer | PendingStaffViewer>> => {
    const viewer = await currentStaffOrPending();
    if (viewer.kind === 'entrant' && viewer.need === 'setUp') return { viewer };
    return admitStaff(locale);
  };
  return build(admit, definition);
}

/** Builds a server action for everyone, signed in or not. */
export function visitorAction<A extends Bound = [], S extends z.ZodType = z.ZodType, P = undefined>(
  definition: Definition<VisitorViewer, A, S, P>,
): Action<A> {
  return build(async () => ({ viewer: visitor }), definition);
}

/** Builds a server action for a form that is one button and leads on whatever came of it, for everyone. */
export function buttonAction<A extends Bound = []>(definition: Parameters<typeof buildButton<A>>[1]) {
  return buildButton(visitor, definition);
}

async function admitCandidate(locale: Locale): Promise<Admission<CandidateViewer>> {
  const viewer = await currentCandidate();
  if (viewer.kind === 'candidate') return { viewer };
  return { signInAt: withReturnTo(`/${locale}/sign-in`, await requestPath('')) };
}

async function admitStaff(locale: Locale): Promise<Admission<StaffViewer>> {
  const viewer = await currentStaffOrPending();
  if (viewer.kind === 'staff') return { viewer };
  return { signInAt: entranceFor(viewer, locale, await requestPath('')) };
}
