import { getTranslations } from 'next-intl/server';
import { previewPicture } from '@/components/layout/preview-picture';
import { locales, localeOr } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

// The picture of the site for other sites that link to it.
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale });
  const names = organisation(locale);
  return previewPicture({
    site: t('layout.siteName', names),
    organisation: names.organisation,
    title: t('home.title', names),
    facts: [t('layout.nav.jobs'), t('layout.nav.how-to-apply')].join(' · '),
  });
}
