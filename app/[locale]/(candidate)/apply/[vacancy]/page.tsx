import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { CandidateNav } from '@/components/account/candidate-nav';
import { ApplyForm } from '@/components/application/apply-form';
import { ApplyRefusal } from '@/components/application/apply-refusal';
import { Page, PageHeading } from '@/components/ui/page';
import { ClosingTime } from '@/components/vacancy/closing-time';
import { applyContext } from '@/lib/applications/queries';
import { requireCandidate } from '@/lib/auth/current';
import { localeOr } from '@/lib/i18n/locales';
import { profileForApplication, snapshotPreview } from '@/lib/profiles/queries';

type Props = { params: Promise<{ locale: string; vacancy: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'applications' });
  return { title: t('apply.metaTitle'), robots: { index: false } };
}

export default async function ApplyPage({ params }: Props) {
  const { locale: language, vacancy: slug } = await params;
  const locale = localeOr(language);
  setRequestLocale(locale);
  const viewer = await requireCandidate(locale, `/${locale}/apply/${slug}`);
  const context = await applyContext(viewer, slug, locale, new Date());
  if (!context) notFound();
  const t = await getTranslations('applications');
  const snapshot = context.refusal ? null : await snapshotPreview(viewer);
  const { missing } = await profileForApplication(viewer);
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="applications" />
      <PageHeading
        title={t('apply.title', { title: context.vacancyTitle })}
        lead={t('apply.lead')}
        above={context.vacancyReference}
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
