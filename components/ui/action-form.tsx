'use client';

import { unstable_isUnrecognizedActionError as isOutdated, unstable_rethrow } from 'next/navigation';
import {
  createContext,
  useActionState,
  useContext,
  useMemo,
  useState,
  useTransition,
  type FormEvent,
  type ReactNode,
} from 'react';
import { busyDigest } from '@/lib/forms/busy-digest';
import { idle, typedValues, type FormAction, type FormState } from '@/lib/forms/state';
import { Button, type ButtonLook } from './button';
import { FormAnswer, type FormTexts } from './form-answer';

type Initial = Record<string, string | string[] | boolean>;
type FormContextValue = {
  state: FormState;
  initial: Initial;
  texts: FormTexts;
  language: string;
  pending: boolean;
};

const FormContext = createContext<FormContextValue | null>(null);

/** The form a field stands in. Throws outside one. */
export function useFormContext(): FormContextValue {
  const value = useContext(FormContext);
  if (!value) throw new Error('A field must stand inside a Form');
  return value;
}

type Props = {
  action: FormAction;
  initial?: Initial;
  /** What is stored, by its version: with another one the fields are made again, so that they show that. */
  shows?: string;
  texts: FormTexts;
  /** The language of the page, for numbers. */
  language: string;
  /** None where every button says what is done with the form (EachButton). */
  submit?: string;
  submitLook?: ButtonLook;
  aside?: ReactNode;
  bar?: ReactNode;
  /** Labels of fields that have gone meanwhile, by name: what was typed in them is shown with the answer. */
  gone?: Record<string, string>;
  children?: ReactNode;
};

const noValues: Initial = {};
const barClass =
  'bg-page border-line sm:sticky bottom-0 z-10 mt-4 flex flex-wrap items-end gap-x-4 gap-y-3 border-t py-4';

export function ActionForm({
  action,
  initial = noValues,
  shows = '',
  texts,
  language,
  submit,
  submitLook,
  aside,
  bar,
  gone,
  children,
}: Props) {
  const { state, formAction, send, pending } = useAnswers(action, texts);
  const context = useMemo(
    () => ({ state, initial, texts, language, pending }),
    [state, initial, texts, language, pending],
  );
  return (
    <FormContext value={context}>
      <form action={formAction} onSubmit={send} noValidate>
        <FormAnswer state={state} texts={texts} fields={[children, bar]} gone={gone} />
        {/* A new answer makes new fields, so that they show what it says was typed. */}
        <div key={`${state.attempt} ${shows}`} className="space-y-6">
          {children}
        </div>
        {submit ? (
          <div className={bar ? barClass : 'mt-8 flex flex-wrap items-center gap-4'}>
            {bar ? (
              <div key={state.attempt} className="contents">
                {bar}
              </div>
            ) : null}
            <Button type="submit" disabled={pending} {...submitLook}>
              {/* As wide as before: what is beside it must not come under a second click. */}
              <span className="grid *:[grid-area:1/1]">
                <span className={pending ? 'invisible' : undefined}>{submit}</span>
                {pending ? <span>{texts.pending}</span> : null}
              </span>
            </Button>
            {aside}
          </div>
        ) : null}
      </form>
    </FormContext>
  );
}

/**
 * The answers to a form. Without JavaScript the browser posts it and the page comes back with the answer; with it the
 * action is called here, so that a lost connection leaves what was typed in place and says what happened.
 */
export function useAnswers(action: FormAction, texts: FormTexts) {
  const [posted, formAction] = useActionState(action, idle);
  const [answered, setAnswered] = useState<FormState | null>(null);
  const [pending, startTransition] = useTransition();
  const state = answered ?? posted;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(async () => {
      try {
        const answer = await action(state, form);
        startTransition(() => setAnswered(answer));
      } catch (error) {
        unstable_rethrow(error);
        // The same attempt: the fields keep what is in them.
        const failure = { ...state, status: 'failed' as const, values: typedValues(form), errors: {} };
        startTransition(() => setAnswered({ ...failure, message: whyNotSent(error, texts) }));
      }
    });
  };
  return { state, formAction, send, pending };
}

/** What to say of a call that threw. Next gives what failed on the server a code, by which it is found in its log. */
function whyNotSent(error: unknown, texts: FormTexts): string {
  if (isOutdated(error)) return texts.outdated;
  // What the server's entry says by a word (lib/server/refusal.js), Next gives as the message.
  const word = error instanceof Error ? error.message : '';
  if (word === 'busy' || word === 'throttled') return texts[word];
  const code = error instanceof Error && 'digest' in error ? String(error.digest) : '';
  if (code === busyDigest) return texts.databaseBusy;
  return code ? texts.failed.replace('{code}', code) : texts.notReached;
}
