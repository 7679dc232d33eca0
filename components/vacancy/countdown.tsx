'use client';

import { useState, useSyncExternalStore } from 'react';
import { countedFrom, timeLeft } from '@/lib/vacancies/countdown';
import type { Locale } from '@/lib/i18n/locales';

type Props = {
  closesAt: string;
  locale: Locale;
  texts: { left: string; over: string; announce: string };
  /** Whether the count is due when the page is made, so that its place is kept. */
  due: boolean;
};

function everySecond(notify: () => void) {
  const timer = setInterval(notify, 1000);
  return () => clearInterval(timer);
}

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The time left to apply, live in the last 48 hours; without script, the closing time beside it says enough. */
export function Countdown({ closesAt, locale, texts, due }: Props) {
  // What is on the screen is the state: nothing is rendered again unless its text differs.
  const shown = useSyncExternalStore(
    everySecond,
    () => {
      const left = timeLeft(closesAt, Date.now());
      if (left.state !== 'near') return `${left.state === 'over' ? texts.over : ''}|`;
      const { hours, minutes, seconds, milestone } = left;
      const withSeconds = hours === 0 && !still();
      return `${texts.left} ${inWords(locale, hours, minutes, withSeconds ? seconds : null)}|${milestone ?? ''}`;
    },
    () => '|',
  );
  const [text = '', milestone = ''] = shown.split('|');
  const [first, setFirst] = useState<string | null>(null);
  // The page is read with what it says when it opens; only what passes afterwards is announced.
  if (text && first === null) setFirst(milestone);
  const passed = milestone !== '' && first !== null && milestone !== first ? Number(milestone) : null;
  return (
    <div
      data-no-print
      className={due ? 'min-h-7' : ''}
      data-counts-from={new Date(Date.parse(closesAt) - countedFrom).toISOString()}
    >
      <span role="timer" className="text-warning block text-base font-semibold tabular-nums">
        {text}
      </span>
      <span role="status" className="sr-only">
        {passed === null
          ? ''
          : texts.announce.replace('{time}', inWords(locale, Math.floor(passed / 60), passed % 60, null))}
      </span>
    </div>
  );
}

function inWords(locale: Locale, hours: number, minutes: number, seconds: number | null): string {
  const parts = [
    hours > 0 ? inUnit(locale, hours, 'hour') : '',
    minutes > 0 || (hours === 0 && seconds === null) ? inUnit(locale, minutes, 'minute') : '',
    seconds === null ? '' : inUnit(locale, seconds, 'second'),
  ];
  return parts.filter(Boolean).join(' ');
}

function inUnit(locale: Locale, value: number, unit: 'hour' | 'minute' | 'second'): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
