import { getTranslations } from 'next-intl/server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { currentCandidate, currentStaffOrPending, entranceFor } from '../auth/current';
import { forbiddenAsNotFound } from '../auth/forbidden';
import { withReturnTo } from '../auth/return-to';
import { visitor, type CandidateViewer, type StaffViewer, type VisitorViewer } from '../auth/viewer';
import { isDatabaseBusy } from '../db/busy';
import { Busy } from '../http/concurrency';
import { malformed } from '../http/malformed';
import { redirectToNotFound } from '../http/redirect-to-not-found';
import { requestPath } from '../http/request-path';
import { localeOr, type Locale } from '../i18n/locales';
import { withFlash } from './flash';
import type { Outcome } from './outcome';
import { done, failed, invalid, parseForm } from './parse';
import type { FormState } from './state';

type SignedIn = CandidateViewer | StaffViewer;
type Bound = readonly unknown[];

const translatorFor = (locale: Locale) => getTranslations({ locale });
type Translator = Awaited<ReturnType<typeof translatorFor>>;

/** What an action works with. */
export type Context<V, A extends Bound> = {
  viewer: V;
  /** What the page bound to the action, after the language; checked. */
  args: A;
  locale: Locale;
  t: Translator;
  now: Date;
  form: FormData;
};

type Definition<V, A extends Bound, S extends z.ZodType, P> = {
  /** What the page binds. What does not fit leads to the page that says that nothing is here. */
  args?: z.ZodType<A>;
  /** Of the form. */
  schema?: S | ((context: Context<V, A>) => S);
  /** Reads what schema and run both need, once, and gives the schema; or answers in their place. */
  prepare?: (context: Context<V, A>) => Promise<Outcome | { schema: S; prepared: P }>;
  /** Carries it out. What the viewer may not do is answered like what does not exist. */
  run: (context: Context<V, A> & { data: z.infer<S>; prepared: P }) => Promise<Outcome>;
  /** Before anything is answered that was not carried out, such as keeping what was typed. */
  kept?: (context: Context<V, A>) => Promise<unknown>;
};

/** An action as pages bind it: the language, what else there is to bind, and the form. */
type Action<A extends Bound> = (
  language: Locale,
  ...given: [...A, FormState, FormData]
) => Promise<FormState>;

type Who<V> = (locale: Locale) => Promise<{ viewer: V } | { signInAt: string }>;

/** Builds a server action for candidates; whoever is signed out is asked to sign in, and what was typed is kept. */
export function candidateAction<A extends Bound = [], S extends z.ZodType = z.ZodType, P = undefined>(
  definition: Definition<CandidateViewer, A, S, P>,
): Action<A> {
  return build(async (locale) => {
    const viewer = await currentCandidate();
    if (viewer.kind === 'candidate') return { viewer };
    return { signInAt: withReturnTo(`/${locale}/sign-in`, await requestPath('')) };
  }, definition);
}

/** Builds a server action for staff; whoever is signed out is asked to sign in, and what was typed is kept. */
export function staffAction<A extends Bound = [], S extends z.ZodType = z.ZodType, P = undefined>(
  definition: Definition<StaffViewer, A, S, P>,
): Action<A> {
  return build(async (locale) => {
    const viewer = await currentStaffOrPending();
    if (viewer.kind === 'staff') return { viewer };
    return { signInAt: entranceFor(viewer, locale, await requestPath('')) };
  }, definition);
}

/** Builds a server action for everyone, signed in or not. */
export function visitorAction<A extends Bound = [], S extends z.ZodType = z.ZodType, P = undefined>(
  definition: Definition<VisitorViewer, A, S, P>,
): Action<A> {
  return build(async () => ({ viewer: visitor }), definition);
}

function build<V extends SignedIn | VisitorViewer, A extends Bound, S extends z.ZodType, P>(
  who: Who<V>,
  { args: argsSchema, schema, prepare, run, kept }: Definition<V, A, S, P>,
): Action<A> {
  return async (language, ...given) => {
    const form = given.at(-1);
    if (!(form instanceof FormData)) throw malformed('a form');
    const previous = given.at(-2) as FormState;
    const locale = localeOr(language);
    const asking = await who(locale);
    const t = await translatorFor(locale);
    if ('signInAt' in asking) {
      const signIn = { path: asking.signInAt, label: t('common.action.signIn') };
      return { ...failed(form, previous, t('common.action.signedOut')), signIn };
    }
    const bound = given.slice(0, -2);
    const args = argsSchema?.safeParse(bound);
    if (args?.success === false || (!args && bound.length > 0)) return redirectToNotFound();
    const { viewer } = asking;
    const now = new Date();
    const context: Context<V, A> = { viewer, args: args?.data ?? ([] as never), locale, t, now, form };
    const state = await forbiddenAsNotFound(async () => {
      const answering = { locale, form, previous, now, viewer };
      const ready = await prepare?.(context);
      if (ready && 'kind' in ready) return answerTo(ready, answering);
      const wanted = ready?.schema ?? (typeof schema === 'function' ? schema(context) : schema);
      const parsed = wanted ? await parseForm(wanted, form, locale, previous) : null;
      if (parsed && !parsed.ok) return parsed.state;
      const data = parsed?.data as z.infer<S>;
      const outcome = await unlessBusy(() => run({ ...context, data, prepared: ready?.prepared as P }), t);
      return answerTo(outcome, answering);
    });
    if (state.status === 'done') return state;
    // A database that cannot be had to keep what was typed has been said already: it is in the answer all the same.
    if (kept) await forbiddenAsNotFound(() => kept(context)).catch(unlessDatabaseBusy);
    return { ...state, errors: { ...filesAgain(form, t), ...state.errors } };
  };
}

type Answering = {
  locale: Locale;
  form: FormData;
  previous: FormState;
  now: Date;
  viewer: SignedIn | VisitorViewer;
};

async function answerTo(
  outcome: Outcome,
  { locale, form, previous, now, viewer }: Answering,
): Promise<FormState> {
  if (outcome.kind === 'go') {
    const { path, flash } = outcome;
    const session = viewer.kind === 'visitor' ? null : viewer.sessionId;
    redirect(flash && session ? withFlash(path, flash, session, now) : path);
  }
  if (outcome.kind === 'invalid') return invalid(form, locale, previous, outcome.problems);
  if (outcome.refreshes) refresh();
  if (outcome.kind === 'done') return done(previous, outcome.message, outcome.shown);
  const state = failed(form, previous, outcome.message);
  return outcome.forgets ? { ...state, values: {} } : state;
}

/** Browsers let go of chosen files when a form is answered: whoever chose some is asked to choose them again. */
function filesAgain(form: FormData, t: Translator): Record<string, string> {
  const chosen = [...form].filter(([, value]) => typeof value !== 'string' && value.size > 0);
  return Object.fromEntries(chosen.map(([name]) => [name, t('errors.picturesAgain')]));
}

async function unlessBusy(work: () => Promise<Outcome>, t: Translator): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Busy) return { kind: 'refused', message: t('common.action.busy') };
    if (isDatabaseBusy(error)) return { kind: 'refused', message: t('common.form.databaseBusy') };
    throw error;
  }
}

function unlessDatabaseBusy(error: unknown): void {
  if (!isDatabaseBusy(error)) throw error;
}
