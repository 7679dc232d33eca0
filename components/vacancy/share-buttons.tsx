'use client';

import { useState } from 'react';
import { useInBrowser } from '@/components/ui/in-browser';

type Props = {
  title: string;
  url: string;
  texts: Record<'share' | 'copy' | 'copied' | 'notCopied' | 'print', string>;
  className: string;
};

const ways = () => ('share' in navigator ? 'share' : 'copy');

/** What needs a script to pass a page on: the device's own way of sharing where it has one, else the link; and printing. */
export function ShareButtons({ title, url, texts, className }: Props) {
  const way = useInBrowser<'share' | 'copy' | null>(ways, null);
  const [answer, setAnswer] = useState('');
  const pass = async () => {
    // Closing the device's own dialog without a choice is no failure.
    if (way === 'share') return navigator.share({ title, url }).catch(() => undefined);
    try {
      await navigator.clipboard.writeText(url);
      setAnswer(texts.copied);
    } catch {
      // Refused by the browser or by the user.
      setAnswer(texts.notCopied);
    }
  };
  // Their place is kept until the script has come, so that nothing moves; till then no list tells of them.
  const look = `${className} ${way ? '' : 'invisible'}`;
  const unready = way ? undefined : true;
  return (
    <>
      <li aria-hidden={unready}>
        <button type="button" className={look} onClick={() => void pass()}>
          {way === 'share' ? texts.share : texts.copy}
        </button>
        <span role="status" className={answer === texts.notCopied ? 'text-base' : 'text-success text-base'}>
          {answer ? ` ${answer}` : ''}
        </span>
      </li>
      <li aria-hidden={unready}>
        <button type="button" className={look} onClick={() => window.print()}>
          {texts.print}
        </button>
      </li>
    </>
  );
}
