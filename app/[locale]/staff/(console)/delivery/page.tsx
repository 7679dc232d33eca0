import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DelayedTable } from '@/components/outbox/delayed-table';
import { StatusTable } from '@/components/outbox/status-table';
import { TroubledList } from '@/components/outbox/troubled-list';
import { TroubledTabs } from '@/components/outbox/troubled-tabs';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { currentConnection } from '@/lib/outbox/mailbox/connection';
import { deliveryOverview } from '@/lib/outbox/decisions/queries';
import { deliveryPath, deliveryQuery } from '@/lib/outbox/decisions/schema';
import { mayReadMailbox } from '@/lib/outbox/mailbox/queries';

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const statuses = ['pending', 'sending', 'sent', 'failed', 'unknown', 'cancelled'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('delivery');
  return { title: t('title') };
}

export default async function DeliveryPage({ searchParams }: Props) {
  const locale = await getLocale();
  const query = await searchParams;
  const search = deliveryQuery.parse(query);
  const viewer = await requireStaff(locale, `/${locale}${deliveryPath(search)}`);
  const overview = await forbiddenAsNotFound(() => deliveryOverview(viewer, search));
  const t = await getTranslations('delivery');
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <FlashNotice flash={query.flash} sessionId={viewer.sessionId} />
      {overview.provider ? null : (
        <div className="mb-6 max-w-3xl">
          <Notice>
            {t('noProvider')}{' '}
            {mayReadMailbox(viewer, await currentConnection()) ? (
              <Link href="/staff/mailbox" className="text-accent underline underline-offset-2">
                {t('toMailbox')}
              </Link>
            ) : null}
          </Notice>
        </div>
      )}
      <section className="mb-10 max-w-3xl">
        <h2 className="mb-4">{t('byStatus')}</h2>
        <StatusTable counts={overview.counts} statuses={statuses} label={t('byStatus')} />
      </section>
      {overview.delayed.length > 0 ? (
        <section className="mb-10">
          <h2 className="mb-2">{t('delayed.title')}</h2>
          <p className="mb-4">{t('delayed.text')}</p>
          <DelayedTable rows={overview.delayed} locale={locale} />
        </section>
      ) : null}
      <section>
        <h2 id="troubled" className="mb-4 scroll-mt-4">
          {t('troubled.title')}
        </h2>
        <TroubledTabs counts={overview.counts} chosen={search.status} />
        <p className="text-muted mb-3">{t('troubled.found', { count: overview.troubled.total })}</p>
        <TroubledList overview={overview} search={search} locale={locale} />
      </section>
    </Page>
  );
}
