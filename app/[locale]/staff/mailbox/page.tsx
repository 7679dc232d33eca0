import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { MailboxSearchForm } from '@/components/outbox/mailbox-search';
import { MailboxTable } from '@/components/outbox/mailbox-table';
import { Pager } from '@/components/console/pager';
import { Page, PageHeading } from '@/components/ui/page';
import { currentStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { currentConnection } from '@/lib/outbox/mailbox/connection';
import { listMailbox } from '@/lib/outbox/mailbox/queries';
import { mailboxPath, mailboxQuery } from '@/lib/outbox/mailbox/schema';

type Props = {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('delivery.mailbox');
  return { title: t('title') };
}

export default async function MailboxPage({ searchParams }: Props) {
  const locale = await getLocale();
  const search = mailboxQuery.parse(await searchParams);
  const viewer = await currentStaff();
  const connection = await currentConnection();
  const list = await forbiddenAsNotFound(() => listMailbox(viewer, connection, search));
  const t = await getTranslations('delivery.mailbox');
  return (
    <Page>
      <PageHeading title={t('title')} lead={t('lead')} />
      <MailboxSearchForm search={search} />
      <h2 className="mb-3 text-lg sm:text-lg">{t('found', { count: list.total })}</h2>
      {list.total > 0 ? <MailboxTable rows={list.rows} locale={locale} /> : <p>{t('nothing')}</p>}
      <Pager list={list} hrefOf={(page) => mailboxPath({ ...search, page })} />
    </Page>
  );
}
