import { useLocale } from 'next-intl';
import NextLink from 'next/link';
import { pathIn } from '@/lib/i18n/locales';
import type { LinkProps } from './client-link';

/** A link inside the site, in the language of the page. */
export function Link({ href, ...rest }: LinkProps) {
  return <NextLink href={pathIn(useLocale(), href)} {...rest} />;
}
