import { useLocale } from 'next-intl';
import NextLink from 'next/link';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<typeof NextLink>, 'href' | 'locale'> & {
  /** Path without its language, e.g. `/jobs` */
  href: string;
};

/** A link inside the site, in the language of the page. */
export function Link({ href, ...rest }: Props) {
  const locale = useLocale();
  return <NextLink href={`/${locale}${href === '/' ? '' : href}`} {...rest} />;
}
