'use client';

import { useEffect, useRef, useState } from 'react';
import { withReturnTo } from '@/lib/auth/return-to';
import { keepDraftsOf, type Kept } from './keep-drafts';
import type { LocalPlace } from './local-drafts';

type State = Kept | 'none';
type Props = {
  place: LocalPlace;
  /** The version of what the form edits. */
  base: string | null;
  texts: Record<Exclude<State, 'none'>, string> & { signIn: string };
};

/** Keeps what is typed in the form around it, and says where it is; brings back what the server never got. */
export function DraftKeeper({ place: { owner, form: name, instance }, base, texts }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>('none');
  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return undefined;
    const place = { owner, form: name, instance };
    return keepDraftsOf(form, place, base, setState);
  }, [owner, name, instance, base]);
  return (
    <div ref={here} role="status" className="text-muted min-h-6 text-base">
      {state === 'none' ? '' : texts[state]}
      {state === 'signedOut' ? (
        <>
          {' '}
          <SignInLink text={texts.signIn} />
        </>
      ) : null}
    </div>
  );
}

/** Leads to where one signs in, and back here. */
function SignInLink({ text }: { text: string }) {
  const here = window.location.pathname + window.location.search;
  const locale = here.split('/')[1] ?? 'en';
  return <a href={withReturnTo(`/${locale}/sign-in`, here)}>{text}</a>;
}
