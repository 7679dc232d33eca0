'use client';

import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { withReturnTo } from '@/lib/auth/return-to';
import { writerField, type Typed } from '@/lib/drafts/rules';
import { keepDraftsOf, type Keeper, type Kept } from './keep-drafts';
import { LeftDraft, type LeftTexts } from './left-draft';
import type { LocalPlace } from './local-drafts';

type State = Kept | 'none';
export type KeeperTexts = Record<Exclude<State, 'none'>, string> & { signIn: string; left: LeftTexts };
type Props = {
  place: LocalPlace;
  /** The version of what the form edits. */
  base: string | null;
  /** The version of the draft that is in the form. */
  draft: string | null;
  texts: KeeperTexts;
};

/**
 * Keeps what is typed in the form around it, and says where it is; brings back what the server never got, or shows it above the form
 * where something else has been kept since.
 */
export function DraftKeeper({ place: { owner, form: name, instance }, base, draft, texts }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const keeper = useRef<Keeper>(null);
  const [state, setState] = useState<State>('none');
  const [left, setLeft] = useState<Typed[]>([]);
  const [above, setAbove] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return undefined;
    const place = { owner, form: name, instance };
    const box = document.createElement('div');
    form.prepend(box);
    setAbove(box);
    const kept = keepDraftsOf(form, place, { base, draft }, { kept: setState, left: setLeft });
    keeper.current = kept;
    return () => {
      kept.end();
      box.remove();
    };
  }, [owner, name, instance, base, draft]);
  return (
    <div ref={here}>
      <input type="hidden" name={writerField} defaultValue={draft ?? ''} />
      <div role="status" className="text-muted min-h-6 text-base">
        {state === 'none' ? '' : texts[state]}
        {state === 'signedOut' ? (
          <>
            {' '}
            <SignInLink text={texts.signIn} />
          </>
        ) : null}
      </div>
      {above
        ? createPortal(
            left.map((typed, index) => (
              <LeftDraft
                key={index}
                form={above.closest('form')}
                typed={typed}
                texts={texts.left}
                choose={(use) => keeper.current?.choose(typed, use)}
              />
            )),
            above,
          )
        : null}
    </div>
  );
}

/** Leads to where one signs in, and back here. */
function SignInLink({ text }: { text: string }) {
  const here = window.location.pathname + window.location.search;
  const locale = here.split('/')[1] ?? 'en';
  return <a href={withReturnTo(`/${locale}/sign-in`, here)}>{text}</a>;
}
