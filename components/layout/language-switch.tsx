'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';

type Props = { locale: Locale; label: ReactNode };

/** Leads to this same page in the other language, search included. A full load: the language of the document changes. */
export function LanguageSwitch({ locale, label }: Props) {
  const pathname = usePathname();
  const other: Locale = locale === 'en' ? 'fr' : 'en';
  const href = pathname.replace(/^\/(en|fr)(?=\/|$)/, `/${other}`);
  return (
    <a
      href={href}
      hrefLang={other}
      lang={other}
      className="text-accent inline-flex min-h-11 min-w-6 items-center justify-center underline underline-offset-2 sm:px-1"
      onClick={(event) => {
        event.currentTarget.href = href + window.location.search + window.location.hash;
      }}
    >
      {label}
    </a>
  );
}
