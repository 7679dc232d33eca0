'use client';

import { Children, isValidElement, useEffect, useRef, type ReactNode } from 'react';
import type { FormState } from '@/lib/forms/state';
import { fieldId } from './field-id';
import { Notice } from './notice';

export type FormTexts = Record<
  | 'summary'
  | 'summaryItem'
  | 'optional'
  | 'limit'
  | 'used'
  | 'tooMany'
  | 'pending'
  | 'choose'
  | 'showPassword'
  | 'hidePassword'
  | 'notReached'
  | 'outdated'
  | 'busy'
  | 'throttled'
  | 'databaseBusy'
  | 'failed',
  string
>;

type AnswerProps = {
  state: FormState;
  texts: FormTexts;
  fields: ReactNode;
  gone?: Record<string, string>;
};

/** What came of sending a form, above its fields: its message, and what there is to mend, field by field. */
export function FormAnswer({ state, texts, fields, gone = {} }: AnswerProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'idle') box.current?.focus();
  }, [state]);
  const errors = Object.entries(state.errors);
  if (state.status === 'idle') return null;
  const labels = labelsIn(fields);
  const tone = state.status === 'done' ? 'success' : 'danger';
  return (
    <div ref={box} tabIndex={-1} className="mb-6 outline-offset-4">
      <Notice tone={tone} role={state.status === 'done' ? 'status' : 'alert'}>
        {state.message ? <p>{state.message}</p> : null}
        <TypedBefore values={state.values} gone={gone} />
        {state.signIn ? (
          <p className="mt-2">
            <a href={state.signIn.path} target="_blank" rel="noopener">
              {state.signIn.label}
            </a>
          </p>
        ) : null}
        {errors.length > 0 ? (
          <>
            <p className="font-semibold">{texts.summary.replace('{count}', String(errors.length))}</p>
            <ul className="mt-1 list-disc ps-5">
              {errors.map(([name, message]) => (
                <li key={name}>
                  <a href={`#${fieldId(name)}`}>{itemOf(message, labels.get(name), texts)}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Notice>
    </div>
  );
}

/** What was typed in fields that the page does not have any more, to be copied from here. */
function TypedBefore({ values, gone }: { values: FormState['values']; gone: Record<string, string> }) {
  const typed = Object.entries(gone).filter(([name]) => typeof values[name] === 'string' && values[name]);
  if (typed.length === 0) return null;
  return (
    <dl className="mt-2">
      {typed.map(([name, label]) => (
        <div key={name}>
          <dt className="font-semibold">{label}</dt>
          <dd className="wrap-anywhere whitespace-pre-line">{values[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * What the fields of a form are called, by their names. Read from the form as it is made, since the summary stands before
 * the fields and names them without scripts too.
 */
function labelsIn(parts: ReactNode, labels = new Map<string, string>()): Map<string, string> {
  Children.forEach(parts, (part) => {
    if (!isValidElement<{ name?: string; label?: string; children?: ReactNode }>(part)) return;
    const { name, label, children } = part.props;
    if (name && label) labels.set(name, label);
    labelsIn(children, labels);
  });
  return labels;
}

const itemOf = (error: string, field: string | undefined, { summaryItem }: FormTexts) =>
  field ? summaryItem.replace('{field}', field).replace('{error}', error) : error;
