'use client';

import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Typed } from '@/lib/drafts/rules';
import { differences, inWords, typedIn } from './form-values';

export type LeftTexts = Record<'title' | 'text' | 'here' | 'shown' | 'use' | 'drop', string>;

type Props = {
  form: HTMLFormElement | null;
  typed: Typed;
  texts: LeftTexts;
  choose: (use: boolean) => void;
};

/** What was typed on this device and never reached the server, beside what the form shows, where something else was kept since. */
export function LeftDraft({ form, typed, texts, choose }: Props) {
  const rows = useMemo(() => {
    if (!form) return [];
    const now = typedIn(form);
    return differences(typed, now).map((name) => ({
      name,
      left: inWords(form, name, typed[name]),
      shown: inWords(form, name, now[name]),
    }));
  }, [form, typed]);
  return (
    <div className="mb-6">
      <Notice tone="warning" role="alert" title={texts.title}>
        <p className="mb-4">{texts.text}</p>
        <div className="space-y-4">
          {rows.map(({ name, left, shown }) => (
            <section key={name} aria-label={left.label}>
              <p className="font-semibold">{left.label}</p>
              <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
                <Version term={texts.here} text={left.text} />
                <Version term={texts.shown} text={shown.text} />
              </dl>
            </section>
          ))}
        </div>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button size="small" onClick={() => choose(true)}>
            {texts.use}
          </Button>
          <Button size="small" variant="secondary" onClick={() => choose(false)}>
            {texts.drop}
          </Button>
        </div>
      </Notice>
    </div>
  );
}

const Version = ({ term, text }: { term: string; text: string }) => (
  <div className="border-line bg-surface rounded-md border p-3">
    <dt className="text-muted text-base">{term}</dt>
    <dd dir="auto" className="wrap-anywhere whitespace-pre-line">
      {text}
    </dd>
  </div>
);
