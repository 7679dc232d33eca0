import type { ReactNode } from 'react';

/** The first link of a page, seen once it has the focus: past the header, to what the page is about. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a
      href="#main"
      className="bg-accent text-on-accent sr-only rounded-md px-4 py-2 focus:not-sr-only focus:absolute focus:start-2 focus:top-2"
    >
      {children}
    </a>
  );
}
