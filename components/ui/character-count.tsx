'use client';

import { useEffect, useState, type RefObject } from 'react';
import { useFormContext } from './action-form';

const pauseMs = 1_000;

/**
 * How much of a long field is used, where scripts run; the limit itself stands beside the label for everyone. Read out once typing
 * pauses, and only near the limit: not at each key.
 */
export function CharacterCount({
  area,
  limit,
}: {
  area: RefObject<HTMLTextAreaElement | null>;
  limit: number;
}) {
  const { texts, language } = useFormContext();
  const [used, setUsed] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const field = area.current;
    if (!field) return undefined;
    // As the server counts: composed, and without the space around it.
    const count = () => setUsed(field.value.normalize('NFC').trim().length);
    count();
    for (const event of ['input', 'change']) field.addEventListener(event, count);
    return () => {
      for (const event of ['input', 'change']) field.removeEventListener(event, count);
    };
  }, [area]);
  const over = used === null ? 0 : used - limit;
  const text = used === null ? '' : wordsFor(used, limit, texts, language);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(over >= -limit / 10 ? text : ''), pauseMs);
    return () => clearTimeout(timer);
  }, [text, over, limit]);
  if (used === null) return null;
  return (
    <>
      <p
        aria-hidden
        className={`mt-1 text-end text-sm ${over > 0 ? 'text-danger font-semibold' : 'text-muted'}`}
      >
        {text}
      </p>
      <div role="status" className="sr-only">
        {said}
      </div>
    </>
  );
}

type Texts = ReturnType<typeof useFormContext>['texts'];

function wordsFor(used: number, limit: number, texts: Texts, language: string): string {
  const number = (value: number) => value.toLocaleString(language);
  const text = used > limit ? texts.tooMany : texts.used;
  return text
    .replace('{used}', number(used))
    .replace('{limit}', number(limit))
    .replace('{over}', number(used - limit));
}
