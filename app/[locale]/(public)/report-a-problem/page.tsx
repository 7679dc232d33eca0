import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { richText } from '@/components/content/rich-text';
import { ReportForm } from '@/components/problems/report-form';
import { Page, PageHeading } from '@/components/ui/page';
import { alternates } from '@/lib/http/alternates';
import { localeOr } from '@/lib/i18n/locales';
import { referenceOf } from '@/lib/problems/schema';
import { publicVacancy } from '@/lib/vacancies/references/queries';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ vacancy?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'problems' });
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternates(locale, '/report-a-problem'),
  };
}

// Rendered when it is asked for: the form says when it was shown, which tells programs from people without asking anyone
// else, and takes the notice it is about from the address.
export default async function ReportPage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('problems');
  const now = new Date();
  const reference = referenceOf((await searchParams).vacancy);
  const vacancy = reference ? await publicVacancy(reference, now) : null;
  return (
    <Page width="text">
      <PageHeading title={t('title')} lead={t('lead')} />
      <p className="mb-8">{t.rich('instead', richText(locale))}</p>
      <ReportForm vacancy={vacancy} locale={locale} now={now} />
    </Page>
  );
}
