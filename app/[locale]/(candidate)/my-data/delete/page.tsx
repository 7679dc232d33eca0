import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CandidateNav } from '@/components/account/candidate-nav';
import { richText } from '@/components/content/rich-text';
import { DeleteForm } from '@/components/my-data/delete-form';
import { DeletionList } from '@/components/my-data/deletion-list';
import { Page, PageHeading, Part } from '@/components/ui/page';
import { requireCandidate } from '@/lib/auth/current';
import { deletionPreview } from '@/lib/my-data/queries';
import { periods } from '@/lib/retention/rules';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('myData');
  return { title: t('delete.title'), robots: { index: false } };
}

// Everything that deleting does, before it is done (R12, R16).
export default async function DeletePage() {
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/my-data/delete`);
  const { withdrawn, kept } = await deletionPreview(viewer, locale);
  const t = await getTranslations('myData.delete');
  const back = `/${locale}/my-data`;
  const values = {
    ...richText(locale),
    email: viewer.email,
    copy: (text: ReactNode) => <a href={`${back}#copy`}>{text}</a>,
  };
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="account" />
      <PageHeading title={t('title')} lead={t('lead')} above={<a href={back}>{t('back')}</a>} />
      <div className="mb-12 space-y-8">
        <Effect id="goes" title={t('goes')}>
          <div className="wrap-anywhere">{t.rich('goesList', values)}</div>
        </Effect>
        <Effect id="withdrawn" title={t('withdrawn')}>
          <p>{t('withdrawnText', { count: withdrawn.length })}</p>
          <DeletionList applications={withdrawn} locale={locale} />
        </Effect>
        <Effect id="kept" title={t('kept')}>
          <p>
            {t('keptText', {
              count: kept.length,
              years: periods.applicationYears,
              days: periods.unexaminedDays,
            })}
          </p>
          <DeletionList applications={kept} locale={locale} />
          <p className="mt-3">{t('keptMails', { months: periods.mailMonths })}</p>
        </Effect>
        <p className="wrap-anywhere">
          {t('last', { email: viewer.email })} {t.rich('copyFirst', values)}
        </p>
      </div>
      <Part id="confirm" title={t('confirm')}>
        <DeleteForm locale={locale} email={viewer.email} />
      </Part>
    </Page>
  );
}

// What follows from one another is not set off by lines.
function Effect({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3">
        {title}
      </h2>
      {children}
    </section>
  );
}
