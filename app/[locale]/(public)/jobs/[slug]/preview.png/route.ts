import { getTranslations } from 'next-intl/server';
import { previewPicture } from '@/components/layout/preview-picture';
import { locales, localeOr } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';
import { pictureTitle } from '@/lib/vacancies/metadata';
import { openVacancies, publicNotice } from '@/lib/vacancies/queries';

export const dynamic = 'force-static';
// A title that is amended is on the picture within the hour.
export const revalidate = 3600;

// Pictures of what is open are made with the site, as long as that takes little time; the others when first asked for.
const madeAhead = 20;

export async function generateStaticParams() {
  const open = await openVacancies(new Date(), madeAhead);
  return open.flatMap(({ slug }) => locales.map((locale) => ({ locale, slug })));
}

type Context = { params: Promise<{ locale: string; slug: string }> };

// The picture of a vacancy for other sites that link to it.
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: language, slug } = await params;
  const locale = localeOr(language);
  const vacancy = await publicNotice(slug, new Date());
  if (!vacancy) return new Response(null, { status: 404 });
  const t = await getTranslations({ locale });
  const names = organisation(locale);
  const { grade, station, contractType } = vacancy;
  return previewPicture({
    site: t('layout.siteName', names),
    organisation: names.organisation,
    title: pictureTitle(vacancy, locale),
    facts: [grade, t(`terms.contractType.${contractType}`), station.names[locale]]
      .filter(Boolean)
      .join(' · '),
  });
}
