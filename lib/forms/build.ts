import { getTranslations } from 'next-intl/server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import { forbiddenAsNotFound } from '../auth/forbidden';
import type { CandidateViewer, PendingStaffViewer, StaffViewer, VisitorViewer } from '../auth/viewer';
import { isDatabaseBusy } from '../db/busy';
import { Busy } from '../http/concurrency';
import { malformed } from '../http/malformed';
import { redirectToNotFound } from '../http/request-path';
import { localeOr, type Locale } from '../i18n/locales';
import { withFlash } from './flash';
import { refused, type Outcome } from './outcome';
import { done, failed, invalid, parseForm } from './parse';
import type { FormState } from './state';

export type Bound = readonly unknown[];

const translatorFor = (locale: Locale) => getTranslations({ locale });

/** Texts in the reader's language, by their full keys. */
export type Translator = Awaited<ReturnType<typeof translatorFor>>;

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

export type Definition<V, A extends Bound, S extends z.ZodType, P> = {
  /** What the page binds. What does not fit leads to the page that says that nothing is here. */
  args?: z.ZodType<A>;
  /** Of the form. */
  schema?: S | ((context: Context<V, A>) => S);
  /** Before the form is read: answers in its place, or reads what schema and run both need, once. */
  prepare?: (context: Context<V, A>) => Promise<Outcome | { schema: S; prepared: P } | null>;
  /** Carries it out. What the viewer may not do is answered like what does not exist. */
  run: (context: Context<V, A> & { data: z.infer<S>; prepared: P }) => Promise<Outcome>;
  /** Before anything is answered that was not carried out, such as keeping what was typed. */
  kept?: (context: Context<V, A>) => Promise<unknown>;
  /** Answers someone who is signed out; null for the link to sign in. */
  signedOut?: (context: { locale: Locale }) => Promise<Outcome | null>;
};

/** An action as pages bind it: the language, what else there is to bind, and the form. */
export type Action<A extends Bound> = (
  language: Locale,
  ...given: [...A, FormState, FormData]
) => Promise<FormState>;

type AnyViewer = CandidateViewer | StaffViewer | PendingStaffViewer | VisitorViewer;

/** Who is let in, where others sign in, or the answer to them. */
export type Admission<V> = { viewer: V } | { signInAt: string } | Outcome;

/** Builds a server action for those whom `admit` lets in. */
export function build<V extends AnyViewer, A extends Bound, S extends z.ZodType, P>(
  admit: (locale: Locale, args: A) => Promise<Admission<V>>,
  definition: Definition<V, A, S, P>,
): Action<A> {
  const { signedOut, kept } = definition;
  return async (language, ...given) => {
    const form = formOf(given);
    const locale = localeOr(language);
    const args = await boundTo(definition.args, given.slice(0, -2));
    const asking = await admit(locale, args);
    const t = await translatorFor(locale);
    const now = new Date();
    const answering = { locale, form, previous: given.at(-2) as FormState, now };
    if (!('viewer' in asking)) {
      const answer = 'signInAt' in asking ? await signedOut?.({ locale }) : asking;
      if (answer) return answerTo(answer, answering);
      const signIn = { path: (asking as { signInAt: string }).signInAt, label: t('common.action.signIn') };
      return { ...failed(form, answering.previous, t('common.action.signedOut')), signIn };
    }
    const context: Context<V, A> = { viewer: asking.viewer, args, locale, t, now, form };
    const state = await forbiddenAsNotFound(() => carryOut(definition, context, answering));
    if (state.status === 'done') return state;
    // A database that cannot be had to keep what was typed has been said already: it is in the answer all the same.
    if (kept) await forbiddenAsNotFound(() => kept(context)).catch(unlessDatabaseBusy);
    return { ...state, errors: { ...filesAgain(form, t), ...state.errors } };
  };
}

type ButtonDefinition<A extends Bound> = {
  args?: z.ZodType<A>;
  /** Where it leads; what went wrong is for the page of errors. */
  run: (context: Context<VisitorViewer, A>) => Promise<string>;
};

/** Builds a server action for a form that is one button without an answer of its own, for everyone. */
export function buildButton<A extends Bound>(
  viewer: VisitorViewer,
  { args: argsSchema, run }: ButtonDefinition<A>,
): (language: Locale, ...given: [...A, FormData]) => Promise<void> {
  return async (language, ...given) => {
    const form = formOf(given);
    const locale = localeOr(language);
    const args = await boundTo(argsSchema, given.slice(0, -1));
    redirect(await run({ viewer, args, locale, t: await translatorFor(locale), now: new Date(), form }));
  };
}

function formOf(given: Bound): FormData {
  const form = given.at(-1);
  if (!(form instanceof FormData)) throw malformed('a form');
  return form;
}

async function boundTo<A extends Bound>(schema: z.ZodType<A> | undefined, bound: Bound): Promise<A> {
  const args = schema?.safeParse(bound);
  if (args?.success === false || (!args && bound.length > 0)) return redirectToNotFound();
  return args?.data ?? ([] as never);
}

async function carryOut<V extends AnyViewer, A extends Bound, S extends z.ZodType, P>(
  { schema, prepare, run }: Definition<V, A, S, P>,
  context: Context<V, A>,
  request: Answering,
): Promise<FormState> {
  const answering = { ...request, viewer: context.viewer };
  const { form, locale, t } = context;
  const ready = await prepare?.(context);
  if (ready && 'kind' in ready) return answerTo(ready, answering);
  const wanted = ready?.schema ?? (typeof schema === 'function' ? schema(context) : schema);
  const parsed = wanted ? await parseForm(wanted, form, locale, request.previous) : null;
  if (parsed && !parsed.ok) return parsed.state;
  const data = parsed?.data as z.infer<S>;
  const outcome = await unlessBusy(() => run({ ...context, data, prepared: ready?.prepared as P }), t);
  return answerTo(outcome, answering);
}

type Answering = { locale: Locale; form: FormData; previous: FormState; now: Date; viewer?: AnyViewer };

async function answerTo(
  outcome: Outcome,
  { locale, form, previous, now, viewer }: Answering,
): Promise<FormState> {
  if (outcome.kind === 'go') {
    const { path, flash } = outcome;
    const session = outcome.sessionId ?? (viewer && 'sessionId' in viewer ? viewer.sessionId : null);
    redirect(flash && session ? withFlash(path, flash, session, now) : path);
  }
  if (outcome.kind === 'invalid') return invalid(form, locale, previous, outcome.problems);
  if (outcome.refreshes) refresh();
  if (outcome.kind === 'done') return done(previous, outcome.message, outcome.shown);
  const state = failed(form, previous, outcome.message);
  return outcome.forgets ? { ...state, values: {} } : state;
}

/** Browsers let go of chosen files when a form is answered: those who chose some are asked to choose them again. */
function filesAgain(form: FormData, t: Translator): Record<string, string> {
  const chosen = [...form].filter(([, value]) => typeof value !== 'string' && value.size > 0);
  return Object.fromEntries(chosen.map(([name]) => [name, t('errors.picturesAgain')]));
}

async function unlessBusy(work: () => Promise<Outcome>, t: Translator): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Busy) return refused(t('common.action.busy'));
    if (isDatabaseBusy(error)) return refused(t('common.form.databaseBusy'));
    throw error;
  }
}

function unlessDatabaseBusy(error: unknown): void {
  if (!isDatabaseBusy(error)) throw error;
}
