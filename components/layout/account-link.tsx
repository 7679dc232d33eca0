'use client';

import type { ReactNode } from 'react';
import { useInBrowser } from '@/components/ui/in-browser';

type Choice = { href: string; label: ReactNode };

const signedIn = () => document.cookie.includes('candidature-signed-in=1');

/** "Sign in", or the way to one's applications once signed in. The page is static, so the browser chooses. */
export function AccountLink({ visitor, candidate }: { visitor: Choice; candidate: Choice }) {
  const { href, label } = useInBrowser(signedIn, false) ? candidate : visitor;
  return (
    <a
      href={href}
      className="bg-accent text-on-accent hover:bg-accent-strong inline-flex min-h-11 items-center rounded-md border border-transparent px-2 font-semibold sm:px-4"
    >
      {label}
    </a>
  );
}
