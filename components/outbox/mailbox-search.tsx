import { useTranslations } from 'next-intl';
import { FilterForm, FilterInput } from '@/components/console/filter-form';
import type { Locale } from '@/lib/i18n/locales';
import { mailboxPath, type MailboxSearch } from '@/lib/outbox/mailbox/schema';

/** Finds the mail to one address. */
export function MailboxSearchForm({ search, locale }: { search: MailboxSearch; locale: Locale }) {
  const t = useTranslations('delivery.mailbox');
  return (
    <FilterForm
      path={mailboxPath()}
      locale={locale}
      submit={t('find')}
      clear={{ label: t('clear'), href: mailboxPath() }}
    >
      <FilterInput name="to" label={t('to')} defaultValue={search.to} maxLength={254} />
    </FilterForm>
  );
}
