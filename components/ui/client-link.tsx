'use client';

import NextLink from 'next/link';
import { useParams } from 'next/navigation';
import type { ComponentProps } from 'react';
import { pathIn, type Locale } from '@/lib/i18n/locales';

export type LinkProps = Omit<ComponentProps<typeof NextLink>, 'href' | 'locale'> & {
  /** Path without its language, e.g. `/jobs` */
  href: string;
};

/** A link inside the site from a component of the browser, where no texts are: it finds the language in the address. */
export function ClientLink({ href, ...rest }: LinkProps) {
  const { locale } = useParams<{ locale: Locale }>();
  return <NextLink href={pathIn(locale, href)} {...rest} />;
}
