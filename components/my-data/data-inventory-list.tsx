import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import type { DataInventory } from '@/lib/my-data/dto';
import { formatDate } from '@/lib/time/format';

/** What is held, kind by kind: how much of it, and the page on which it is seen or changed. */
export async function DataInventoryList({ held, locale }: { held: DataInventory; locale: Locale }) {
  const t = await getTranslations('myData.held');
  const { email, entries, applications, alerts, drafts, mails, reports, sessions } = held;
  const count = (number: number) => t('count', { count: number });
  const date = formatDate(locale, held.createdAt);
  const version = held.consent ?? '–';
  const rows = [
    { term: t('account'), text: t('accountText', { email, date, version }), path: '/account' },
    { term: t('profile'), text: t('entries', { count: entries }), path: '/profile' },
    { term: t('drafts'), text: count(drafts), path: '/profile' },
    { term: t('alerts'), text: count(alerts), path: '/alerts' },
    { term: t('applications'), text: count(applications), path: '/jobs-applied' },
    { term: t('mails'), text: count(mails), path: null },
    { term: t('reports'), text: count(reports), path: null },
    { term: t('sessions'), text: count(sessions), path: '/account#devices' },
  ];
  return (
    <dl className="border-line border-b">
      {rows.map(({ term, text, path }) => (
        <div key={term} className="border-line grid gap-x-6 border-t py-3 sm:grid-cols-3">
          <dt>{path ? <a href={`/${locale}${path}`}>{term}</a> : term}</dt>
          <dd className="wrap-anywhere sm:col-span-2">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
