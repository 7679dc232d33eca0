'use client';

import { useEffect } from 'react';
import { startFaqFilter, type FaqTexts } from './faq-script';

/** Filters the questions of this page while one types, and opens the one that the address names. Shows nothing itself. */
export function FaqFilter({ texts }: { texts: FaqTexts }) {
  const { none, one, many } = texts;
  useEffect(() => startFaqFilter({ none, one, many }), [none, one, many]);
  return null;
}
