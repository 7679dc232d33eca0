'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { startInstantSearch } from './instant';
import type { SearchParts } from './instant-results';

/** Makes the search of this page instant, and tells those who cannot see it what was found. Shows nothing itself. */
export function InstantSearch(parts: SearchParts) {
  const status = useRef<HTMLParagraphElement>(null);
  const pathname = usePathname();
  const { form, filters, results, heading, failed } = parts;
  useEffect(
    () =>
      startInstantSearch({ form, filters, results, heading, failed }, (text) =>
        announce(status.current, text),
      ),
    // The address may also change under the search: a link to all vacancies, the way back.
    [pathname, form, filters, results, heading, failed],
  );
  return <p ref={status} role="status" className="sr-only" />;
}

function announce(status: HTMLElement | null, text: string): void {
  if (!status) return;
  // The same text is announced again only if something has changed.
  status.textContent = status.textContent === text ? `${text}\u00A0` : text;
}
