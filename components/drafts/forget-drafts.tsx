'use client';

import { useEffect, useRef } from 'react';
import { forgetAllLocally } from './local-drafts';

/** Lets go of what this browser has kept of forms when the form around it is sent: its owner signs out. */
export function ForgetDrafts() {
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = here.current?.closest('form');
    form?.addEventListener('submit', forgetAllLocally);
    return () => form?.removeEventListener('submit', forgetAllLocally);
  }, []);
  return <span ref={here} hidden />;
}
