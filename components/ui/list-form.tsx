'use client';

import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { FormAction } from '@/lib/forms/state';
import { useAnswers } from './action-form';
import type { FormTexts } from './form-answer';
import { Notice } from './notice';

type Props = {
  action: FormAction;
  texts: FormTexts;
  /** The ids of the entries in their order: the focus is found again once it changes. */
  order: string;
  children: ReactNode;
};

/**
 * A list whose entries have buttons that move, delete and restore them. What was done is said where it is heard, and the focus stays
 * on the button that was pressed, wherever its entry goes.
 */
export function ListForm({ action, texts, order, children }: Props) {
  const { state, formAction, send, pending } = useAnswers(action, texts);
  const pressed = useRef('');
  const said = useRef<HTMLDivElement>(null);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (pending) return event.preventDefault();
    pressed.current = (event.nativeEvent as SubmitEvent).submitter?.id ?? '';
    send(event);
  };
  useEffect(() => {
    if (state.status === 'idle' || pressed.current === '') return;
    const button = document.getElementById(pressed.current);
    // At the end of the list there is no further: its other button takes over. What is deleted has none.
    const other = button?.parentElement?.querySelector<HTMLElement>('button:not([disabled])');
    const next = button instanceof HTMLButtonElement && button.disabled ? other : button;
    (next ?? said.current)?.focus();
  }, [state, order]);
  return (
    <form action={formAction} onSubmit={onSubmit}>
      <div ref={said} tabIndex={-1} role="status" className={state.message ? 'mb-6' : ''}>
        {state.message ? (
          <Notice tone={state.status === 'done' ? 'success' : 'danger'}>
            <p className="wrap-anywhere">{state.message}</p>
            {state.signIn ? <a href={state.signIn.path}>{state.signIn.label}</a> : null}
          </Notice>
        ) : null}
      </div>
      {children}
    </form>
  );
}
