'use client';

import { useState } from 'react';
import { useInBrowser } from '@/components/ui/in-browser';

type Props = {
  title: string;
  url: string;
  texts: { share: string; copy: string; copied: string; print: string };
  className: string;
};

const ways = () => ('share' in navigator ? 'share' : 'copy');

/** What needs a script to pass a page on: the device's own way of sharing where it has one, else the link; and printing. */
export function ShareButtons({ title, url, texts, className }: Props) {
  const way = useInBrowser<'share' | 'copy' | null>(ways, null);
  const [copied, setCopied] = useState(false);
  const pass = async () => {
    // Closing the device's own dialog without a choice is no failure.
    if (way === 'share') return navigator.share({ title, url }).catch(() => undefined);
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  // Their place is kept until the script has come, so that nothing moves.
  const look = `${className} ${way ? '' : 'invisible'}`;
  return (
    <>
      <li>
        <button type="button" className={look} onClick={() => void pass()}>
          {way === 'share' ? texts.share : texts.copy}
        </button>
        <span role="status" className="text-success text-base">
          {copied ? ` ${texts.copied}` : ''}
        </span>
      </li>
      <li>
        <button type="button" className={look} onClick={() => window.print()}>
          {texts.print}
        </button>
      </li>
    </>
  );
}
