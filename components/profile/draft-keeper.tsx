'use client';

import { useEffect, useRef, useState } from 'react';

type Props = { form: string; texts: { kept: string; failed: string } };

const pause = 800;
const address = '/api/profile/drafts';

function typed(form: HTMLFormElement): Record<string, string | string[]> {
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
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unsaved = false;
    const body = () => JSON.stringify({ form: name, values: typed(form) });
    const keep = async () => {
      unsaved = false;
      const response = await fetch(address, { method: 'POST', body: body() }).catch(() => null);
      setState(response?.ok ? 'kept' : 'failed');
    };
    const onInput = () => {
      unsaved = true;
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), pause);
    };
    const onLeave = () => {
      if (unsaved) navigator.sendBeacon(address, body());
      unsaved = false;
    };
    const onSubmit = () => {
      unsaved = false;
      clearTimeout(timer);
    };
    form.addEventListener('input', onInput);
    form.addEventListener('submit', onSubmit);
    window.addEventListener('pagehide', onLeave);
    return () => {
      onLeave();
      clearTimeout(timer);
      form.removeEventListener('input', onInput);
      form.removeEventListener('submit', onSubmit);
      window.removeEventListener('pagehide', onLeave);
    };
  }, [name]);
  return (
    <p ref={here} role="status" className="text-muted min-h-6 text-base">
      {state === 'none' ? '' : texts[state]}
    </p>
  );
}
