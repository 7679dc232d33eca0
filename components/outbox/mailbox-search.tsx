import { useTranslations } from 'next-intl';
import { FilterForm, FilterInput } from '@/components/console/filter-form';
import { mailboxPath, type MailboxSearch } from '@/lib/outbox/mailbox/schema';

/** Finds the mail to one address. */
export function MailboxSearchForm({ search }: { search: MailboxSearch }) {
  const t = useTranslations('delivery.mailbox');
  return (
    <FilterForm path={mailboxPath()} submit={t('find')} clear={{ label: t('clear'), href: mailboxPath() }}>
      <FilterInput name="to" label={t('to')} defaultValue={search.to} maxLength={254} />
    </FilterForm>
  );
}
