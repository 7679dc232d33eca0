import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { richText } from '@/components/content/rich-text';
import { ReportForm } from '@/components/problems/report-form';
import { Page, PageHeading } from '@/components/ui/page';
import { alternates } from '@/lib/http/metadata';
import { referenceOf } from '@/lib/problems/schema';
import { publicVacancy } from '@/lib/vacancies/references/queries';

type Props = {
  searchParams: Promise<{ vacancy?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('problems');
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternates(locale, '/report-a-problem'),
  };
}

// Rendered when it is asked for: the form says when it was shown, which tells programs from people without asking anyone
// else, and takes the notice it is about from the address.
export default async function ReportPage({ searchParams }: Props) {
  const locale = await getLocale();
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
