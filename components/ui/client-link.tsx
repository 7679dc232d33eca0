'use client';

import NextLink from 'next/link';
import { useParams } from 'next/navigation';
import type { ComponentProps } from 'react';
import type { Link } from './link';

/** A link inside the site from a component of the browser, where no texts are: it finds the language in the address. */
export function ClientLink({ href, ...rest }: ComponentProps<typeof Link>) {
  const { locale } = useParams<{ locale: string }>();
  return <NextLink href={`/${locale}${href === '/' ? '' : href}`} {...rest} />;
}
