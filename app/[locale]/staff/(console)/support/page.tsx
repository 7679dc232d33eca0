import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { QueueFilters } from '@/components/problems/queue-filters';
import { QueueTable } from '@/components/problems/queue-table';
import { Pager } from '@/components/console/pager';
import { Page, PageHeading } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { listReports } from '@/lib/problems/queue/queries';
import { queueQuery } from '@/lib/problems/queue/schema';

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('problems');
  return { title: t('queue.title') };
}

export default async function SupportPage({ searchParams }: Props) {
  const locale = await getLocale();
  const search = queueQuery.parse(await searchParams);
  const hrefOf = (page: number) => `/staff/support${queueQuery.query({ ...search, page })}`;
  const viewer = await requireStaff(locale, `/${locale}${hrefOf(search.page)}`);
  const list = await forbiddenAsNotFound(() => listReports(viewer, search));
  const t = await getTranslations('problems.queue');
  return (
    <Page>
      <PageHeading title={t('title')} />
      <QueueFilters search={search} />
      <h2 className="text-lg sm:text-lg">{t('found', { count: list.total })}</h2>
      <p className="text-muted mb-3">{t('zone')}</p>
      {list.total > 0 ? <QueueTable rows={list.rows} locale={locale} /> : null}
      <Pager list={list} hrefOf={hrefOf} />
    </Page>
  );
}
