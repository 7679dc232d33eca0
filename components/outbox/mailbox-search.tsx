import { useTranslations } from 'next-intl';
import { FilterInput, filtersClass } from '@/components/console/filter-fields';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { Locale } from '@/lib/i18n/locales';
import type { MailboxSearch } from '@/lib/outbox/mailbox/schema';

/** Finds the mail to one address: a GET form. */
export function MailboxSearchForm({ search, locale }: { search: MailboxSearch; locale: Locale }) {
  const t = useTranslations('delivery.mailbox');
  return (
    <form action={`/${locale}/staff/mailbox`} method="get" role="search" className={filtersClass}>
      <FilterInput name="to" label={t('to')} defaultValue={search.to} maxLength={254} />
      <Button type="submit">{t('find')}</Button>
      <Link
        href="/staff/mailbox"
        className="text-accent inline-flex min-h-11 items-center underline underline-offset-2"
      >
        {t('clear')}
      </Link>
    </form>
  );
}
