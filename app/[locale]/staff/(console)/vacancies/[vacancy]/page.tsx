import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { StateBadge } from '@/components/authoring/state-badge';
import { VacancyActions } from '@/components/authoring/vacancy-actions';
import { Badge } from '@/components/ui/badge';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Page, PageHeading } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { redirectToNotFound } from '@/lib/http/request-path';
import { formatDay } from '@/lib/time/format';
import { isPublic, titleIn } from '@/lib/vacancies/rules';
import { vacancyName, vacancyOfReader } from './reader';

type Props = {
  params: Promise<{ vacancy: string }>;
  searchParams: Promise<{ flash?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { vacancy } = await params;
  const locale = await getLocale();
  const t = await getTranslations('authoring');
  const name = await vacancyName(vacancy, locale);
  return { title: [name, t('list.title')].filter(Boolean).join(' – ') };
}

export default async function VacancyAuthoringPage({ params, searchParams }: Props) {
  const { vacancy: id } = await params;
  const locale = await getLocale();
  const { sessionId } = await requireStaff(locale, `/${locale}/staff/vacancies/${id}`);
  const vacancy = await forbiddenAsNotFound(() => vacancyOfReader(id));
  if (!vacancy) return redirectToNotFound();
  const t = await getTranslations();
  const { texts, missing, allowed, competitionId, closingDate } = vacancy;
  const title = titleIn(texts, locale);
  const languages = [...new Set([...allowed, ...texts.map((text) => text.language)])];
  return (
    <Page>
      <PageHeading
        title={
          <span lang={title.language} dir="auto">
            {title.title || t('authoring.list.untitled')}
          </span>
        }
        above={
          <>
            <a href={`/${locale}/staff/vacancies`}>{t('authoring.page.back')}</a> · {vacancy.reference} ·{' '}
            {vacancy.stationNames[locale]}
          </>
        }
      />
      <FlashNotice flash={(await searchParams).flash} sessionId={sessionId} />
      <p className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-2">
        <StateBadge vacancy={vacancy} locale={locale} />
        {closingDate ? (
          <span>{t('authoring.page.closesOn', { date: formatDay(locale, closingDate) })}</span>
        ) : null}
        {isPublic(vacancy.phase) ? (
          <a href={`/${locale}/jobs/${vacancy.slug}`}>{t('authoring.page.public')}</a>
        ) : null}
        {competitionId ? (
          <a href={`/${locale}/staff/competitions/${competitionId}`}>{t('authoring.page.competition')}</a>
        ) : null}
      </p>
      <section aria-labelledby="notice" className="mb-12 max-w-3xl">
        <h2 id="notice">{t('authoring.page.notice')}</h2>
        <p className="text-muted mt-1">{t('authoring.page.noticeText')}</p>
        <ul className="mt-4">
          {languages.map((code) => {
            const complete = vacancy.complete.includes(code);
            const name = t(`terms.language.${code}`);
            return (
              <li
                key={code}
                className="border-line flex flex-wrap items-center justify-between gap-3 border-t py-3"
              >
                <a href={`/${locale}/staff/vacancies/${id}/notice/${code}`}>
                  {complete
                    ? t('authoring.page.edit', { language: name })
                    : t('authoring.page.write', { language: name })}
                </a>
                <Badge tone={complete ? 'success' : missing.includes(code) ? 'warning' : 'neutral'}>
                  {t(
                    `authoring.page.${complete ? 'complete' : missing.includes(code) ? 'missing' : 'possible'}`,
                  )}
                </Badge>
              </li>
            );
          })}
        </ul>
      </section>
      <VacancyActions vacancy={vacancy} locale={locale} />
    </Page>
  );
}
