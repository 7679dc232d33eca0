import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import type { Locale } from '@/lib/i18n/locales';

type Props = Omit<ComponentProps<typeof NextLink>, 'href' | 'locale'> & {
  /** Path without its language, e.g. `/jobs` */
  href: string;
  locale: Locale;
};

/** A link inside the site, in the language of the page. */
export function Link({ href, locale, ...rest }: Props) {
  return <NextLink href={`/${locale}${href === '/' ? '' : href}`} {...rest} />;
}
