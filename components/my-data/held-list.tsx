import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import type { DataCopy } from '@/lib/my-data/dto';
import { formatDate } from '@/lib/time/format';

/** What is held, kind by kind: how much of it, and the page on which it is seen or changed. */
export async function HeldList({ copy, locale }: { copy: DataCopy; locale: Locale }) {
  const t = await getTranslations('myData.held');
  const { account, consents, profile, applications, alerts, drafts, mails, reports, sessions } = copy;
  const count = (list: readonly unknown[]) => t('count', { count: list.length });
  const entries = profile?.sections.reduce((sum, section) => sum + section.entries.length, 0) ?? 0;
  const date = formatDate(locale, account.createdAt);
  const version = consents.at(-1)?.version ?? '–';
  const rows = [
    { term: t('account'), text: t('accountText', { email: account.email, date, version }), path: '/account' },
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
