import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { HandlingForm } from '@/components/problems/handling-form';
import { ReportHistory } from '@/components/problems/report-history';
import { ReportView } from '@/components/problems/report-view';
import { StatusBadge } from '@/components/problems/status-badge';
import { Link } from '@/components/ui/link';
import { Page, PageHeading } from '@/components/ui/page';
import { currentStaff, requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound, nullIfForbidden } from '@/lib/auth/forbidden';
import type { Locale } from '@/lib/i18n/locales';
import { reportFile } from '@/lib/problems/queue/file-queries';

type Props = { params: Promise<{ report: string }> };

// Read once for the page and its title.
const reportOfReader = cache(async (id: string, locale: Locale) => {
  return reportFile(await currentStaff(), id, locale);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report: id } = await params;
  const locale = await getLocale();
  const t = await getTranslations('problems');
  const file = await nullIfForbidden(() => reportOfReader(id, locale));
  return { title: file ? t('file.title', { reference: file.reference }) : t('queue.title') };
}

export default async function ReportFilePage({ params }: Props) {
  const { report: id } = await params;
  const locale = await getLocale();
  const viewer = await requireStaff(locale, `/${locale}/staff/support/${id}`);
  const file = await forbiddenAsNotFound(() => reportOfReader(id, locale));
  const t = await getTranslations('problems');
  return (
    <Page>
      <PageHeading
        title={t('file.title', { reference: file.reference })}
        above={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link href="/staff/support" className="text-accent underline underline-offset-2">
              {t('queue.title')}
            </Link>
            <StatusBadge status={file.status} suspect={file.signs.length > 0} />
          </span>
        }
      />
      <div className="grid items-start gap-10 lg:grid-cols-[2fr_1fr]">
        <ReportView file={file} locale={locale} />
        <div className="space-y-10">
          <section aria-labelledby="handling">
            <h2 id="handling" className="mb-4">
              {t('handling.title')}
            </h2>
            <HandlingForm file={file} viewer={viewer} locale={locale} />
          </section>
          <ReportHistory history={file.history} locale={locale} />
        </div>
      </div>
    </Page>
  );
}
