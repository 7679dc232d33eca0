import type { MetadataRoute } from 'next';
import { config } from '@/lib/config';
import { locales } from '@/lib/i18n/locales';

// The address of the site is a setting of the server, not of the build.
export const dynamic = 'force-dynamic';

const personal = [
  'account',
  'alerts',
  'apply',
  'create-account',
  'forgot-password',
  'jobs-applied',
  'my-data',
  'profile',
  'reset-password',
  'sign-in',
  'staff',
  'verify-email',
];

/** What search engines may read: what is public, by no means what is someone's own. */
export default function robots(): MetadataRoute.Robots {
  const closed = locales.flatMap((locale) => personal.map((place) => `/${locale}/${place}`));
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...closed] },
    sitemap: `${config().SITE_URL}/sitemap.xml`,
  };
}
