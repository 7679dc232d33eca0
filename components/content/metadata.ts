import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { alternates } from '@/lib/http/alternates';
import { localeOr } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

/** The pages to be read, by the name of their texts. */
type ContentName =
  'faq' | 'howToApply' | 'recruitment' | 'tests' | 'privacy' | 'accessibility' | 'security' | 'developers';

const paths: Record<ContentName, string> = {
  faq: '/faq',
  howToApply: '/how-to-apply',
  recruitment: '/recruitment-process',
  tests: '/tests-and-interviews',
  privacy: '/privacy',
  accessibility: '/accessibility',
  security: '/security',
  developers: '/developers',
};

/** Title, description and addresses in both languages of a page to be read. */
export async function contentMetadata(
  page: ContentName,
  params: Promise<{ locale: string }>,
): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: page });
  return {
    title: t('title'),
    description: t('description', organisation(locale)),
    alternates: alternates(locale, paths[page]),
  };
}
