import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { AwaitingList } from '@/components/competitions/awaiting-list';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Page, PageHeading } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { competitionPath } from '@/lib/competitions/links';
import { pendingWork } from '@/lib/competitions/queries';
import { organisation } from '@/lib/i18n/organisation';
import { formatInstant } from '@/lib/time/format';
import { lastMinute } from '@/lib/time/rules';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('staff');
  // A layout's title template does not reach the page beside it.
  const site = t('console', { short: organisation(locale).short });
  return { title: { absolute: `${t('nav.home')} – ${site}` } };
}

const shown = 8;

export default async function ConsoleHomePage() {
  const locale = await getLocale();
  const viewer = await requireStaff(locale, `/${locale}/staff`);
  const waiting = await pendingWork(viewer, locale, new Date(), shown);
  const t = await getTranslations('staff.home');
  const more = (count: number, query: string) =>
    count > shown ? (
      <Link
        href={`/staff/competitions${query}`}
        className="text-accent inline-flex min-h-11 items-center underline underline-offset-2"
      >
        {t('all', { count })}
      </Link>
    ) : null;
  return (
    <Page>
      <PageHeading title={t('title', { name: viewer.name })} lead={waiting ? t('lead') : t('leadWithout')} />
      {waiting ? (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <AwaitingList
            id="due"
            title={t('due', { count: waiting.due.total })}
            nothing={t('nothingDue')}
            rows={waiting.due.rows}
            hrefOf={(row) => competitionPath(row.id)}
            about={(row) =>
              t('dueSince', {
                when: row.closesAt ? formatInstant(locale, lastMinute(row.closesAt), row.timeZone) : '',
                count: row.total,
              })
            }
            more={more(waiting.due.total, '?deadline=past')}
          />
          <AwaitingList
            id="unscreened"
            title={t('unscreened', { count: waiting.unscreened.total })}
            nothing={t('nothingUnscreened')}
            rows={waiting.unscreened.rows}
            hrefOf={(row) => competitionPath(row.id, { stage: 'received' })}
            about={(row) => t('received', { count: row.counts.received })}
            more={more(waiting.unscreened.total, '?sort=applicants&direction=desc')}
          />
        </div>
      ) : (
        <Link href="/staff/support" className={buttonClass()}>
          {t('toSupport')}
        </Link>
      )}
    </Page>
  );
}
