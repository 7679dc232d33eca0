import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { alternates } from '@/lib/http/metadata';
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
export async function contentMetadata(page: ContentName): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations(page);
  return {
    title: t('title'),
    description: t('description', organisation(locale)),
    alternates: alternates(locale, paths[page]),
  };
}
