'use client';

import { useEffect, useRef, useState } from 'react';

type Props = { form: string; texts: { kept: string; failed: string } };

const pause = 800;
const address = '/api/profile/drafts';

function typed(form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form);
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith('$ACTION'));
  return Object.fromEntries(names.map((name) => [name, String(data.get(name))]));
}

/** Keeps what is typed in the form around it, a moment after typing stops and when the page is left, and says so. */
export function DraftKeeper({ form: name, texts }: Props) {
  const here = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<'none' | 'kept' | 'failed'>('none');
  useEffect(() => {
    const form = here.current?.closest('form');
    return form ? keepDraftsOf(form, name, setState) : undefined;
  }, [name]);
  return (
    <p ref={here} role="status" className="text-muted min-h-6 text-base">
      {state === 'none' ? '' : texts[state]}
    </p>
  );
}

/** Sends drafts of a form until the function it answers is called, when the form goes from the page. */
function keepDraftsOf(form: HTMLFormElement, name: string, tell: (state: 'kept' | 'failed') => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: AbortController | undefined;
  let unkept = false;
  let submitted = false;
  const body = () => JSON.stringify({ form: name, values: typed(form) });
  // What is on its way must not arrive after what follows it.
  const stop = () => {
    clearTimeout(timer);
    sending?.abort();
  };
  const keep = async () => {
    const { signal } = (sending = new AbortController());
    const response = await fetch(address, { method: 'POST', body: body(), signal }).catch(() => null);
    if (signal.aborted) return;
    unkept = !response?.ok;
    tell(response?.ok ? 'kept' : 'failed');
  };
  const onInput = () => {
    stop();
    unkept = true;
    submitted = false;
    timer = setTimeout(() => void keep(), pause);
  };
  const onSubmit = () => {
    stop();
    unkept = true;
    submitted = true;
  };
  const onLeave = () => {
    stop();
    if (unkept) navigator.sendBeacon(address, body());
    unkept = false;
  };
  form.addEventListener('input', onInput);
  form.addEventListener('submit', onSubmit);
  window.addEventListener('pagehide', onLeave);
  return () => {
    // A submitted form that goes has its answer: what it held is saved, or kept by the server with what is wrong in it.
    if (!submitted) onLeave();
    stop();
    form.removeEventListener('input', onInput);
    form.removeEventListener('submit', onSubmit);
    window.removeEventListener('pagehide', onLeave);
  };
}
