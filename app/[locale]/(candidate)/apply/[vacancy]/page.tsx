import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { CandidateNav } from '@/components/account/candidate-nav';
import { ApplyForm } from '@/components/application/apply-form';
import { ApplyRefusal } from '@/components/application/apply-refusal';
import { Page, PageHeading } from '@/components/ui/page';
import { ClosingTime } from '@/components/vacancy/closing-time';
import { applyContext } from '@/lib/applications/queries';
import { currentCandidate, requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';
import type { Locale } from '@/lib/i18n/locales';
import { profileForApplication, snapshotPreview } from '@/lib/profiles/queries';

type Props = { params: Promise<{ vacancy: string }> };

// Read once for the page and its title, at one instant.
const contextOfReader = cache(async (slug: string, locale: Locale) => {
  const viewer = await currentCandidate();
  return viewer.kind === 'candidate' ? applyContext(viewer, slug, locale, new Date()) : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { vacancy: slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('applications');
  const context = await contextOfReader(slug, locale);
  return {
    title: context ? t('apply.title', { title: context.vacancyTitle }) : t('list.title'),
    robots: { index: false },
  };
}

export default async function ApplyPage({ params }: Props) {
  const { vacancy: slug } = await params;
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/apply/${slug}`);
  const context = await contextOfReader(slug, locale);
  if (!context) return redirectToNotFound();
  const t = await getTranslations('applications');
  const snapshot = context.refusal ? null : await snapshotPreview(viewer);
  const { missing } = await profileForApplication(viewer);
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="applications" />
      <PageHeading
        title={t('apply.title', { title: context.vacancyTitle })}
        lead={t('apply.lead')}
        above={
          <a href={`/${locale}/jobs/${slug}`} dir="auto">
            {context.vacancyReference}
          </a>
        }
      />
      {context.refusal === 'not-open' || context.refusal === 'already-applied' ? null : (
        <div className="mb-8">
          <p>{t('apply.until')}</p>
          <ClosingTime vacancy={context} locale={locale} />
        </div>
      )}
      <ApplyRefusal context={context} missing={missing} locale={locale} />
      {snapshot ? (
        <ApplyForm slug={slug} questions={context.questions} snapshot={snapshot} locale={locale} />
      ) : null}
    </Page>
  );
}
