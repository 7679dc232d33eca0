'use client';

import { createContext, useActionState, useContext, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { idle, type FormAction, type FormState } from '@/lib/forms/state';
import { Button, type ButtonLook } from './button';
import { Notice } from './notice';

export type FormTexts = Record<
  'summary' | 'optional' | 'limit' | 'pending' | 'choose' | 'showPassword' | 'hidePassword',
  string
>;

type Initial = Record<string, string | string[] | boolean>;
type FormContextValue = { state: FormState; initial: Initial; texts: FormTexts };

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
  texts: FormTexts;
  submit: string;
  submitLook?: ButtonLook;
  aside?: ReactNode;
  children?: ReactNode;
};

const noValues: Initial = {};

export function ActionForm({
  action,
  initial = noValues,
  texts,
  submit,
  submitLook,
  aside,
  children,
}: Props) {
  const [state, formAction, pending] = useActionState(action, idle);
  const context = useMemo(() => ({ state, initial, texts }), [state, initial, texts]);
  return (
    <FormContext value={context}>
      <form action={formAction} noValidate>
        <FormAnswer state={state} title={texts.summary} />
        {/* A new answer makes new fields, so that they show what it says was typed. */}
        <div key={state.attempt} className="space-y-6">
          {children}
        </div>
        <div className="mt-8 flex flex-wrap items-center gap-4">
          <Button type="submit" disabled={pending} {...submitLook}>
            {pending ? texts.pending : submit}
          </Button>
          {aside}
        </div>
      </form>
    </FormContext>
  );
}

function FormAnswer({ state, title }: { state: FormState; title: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'idle') box.current?.focus();
  }, [state]);
  if (state.status === 'idle') return null;
  const errors = Object.entries(state.errors);
  const tone = state.status === 'done' ? 'success' : 'danger';
  return (
    <div ref={box} tabIndex={-1} className="mb-6 outline-offset-4">
      <Notice tone={tone} role={state.status === 'done' ? 'status' : 'alert'}>
        {state.message ? <p>{state.message}</p> : null}
        {errors.length > 0 ? (
          <>
            <p className="font-semibold">{title.replace('{count}', String(errors.length))}</p>
            <ul className="mt-1 list-disc ps-5">
              {errors.map(([name, message]) => (
                <li key={name}>
                  <a href={`#${fieldId(name)}`}>{message}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Notice>
    </div>
  );
}

/** The id of a field's control, which the error summary links to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}
