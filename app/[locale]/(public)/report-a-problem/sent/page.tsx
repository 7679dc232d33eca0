import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { richText } from '@/components/content/rich-text';
import { Page, PageHeading } from '@/components/ui/page';
import { redirectToNotFound } from '@/lib/http/request-path';
import { quoteSchema } from '@/lib/problems/schema';

type Props = {
  searchParams: Promise<{ reference?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('problems');
  return { title: t('sent.title'), robots: { index: false } };
}

export default async function ReportSentPage({ searchParams }: Props) {
  const locale = await getLocale();
  const reference = quoteSchema.safeParse((await searchParams).reference);
  if (!reference.success) return redirectToNotFound();
  const t = await getTranslations('problems.sent');
  return (
    <Page width="text">
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="space-y-4">
        <p>
          {t.rich('reference', {
            reference: reference.data,
            b: (chunks) => <strong className="whitespace-nowrap">{chunks}</strong>,
          })}
        </p>
        <p>{t.rich('next', richText(locale))}</p>
        <p>
          <a href={`/${locale}`}>{t('home')}</a>
        </p>
      </div>
    </Page>
  );
}
