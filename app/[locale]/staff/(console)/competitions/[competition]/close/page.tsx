import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { CloseForm } from '@/components/competitions/closing/close-form';
import { ClosingList } from '@/components/competitions/closing/closing-list';
import { ClosingSummary } from '@/components/competitions/closing/closing-summary';
import { CompetitionHeading } from '@/components/competitions/competition-heading';
import { Page } from '@/components/ui/page';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { closingPreview } from '@/lib/competitions/closing/queries';
import { competitionPath } from '@/lib/competitions/links';
import { pagedQuery } from '@/lib/lists/query';
import { competitionOfReader, competitionTitle } from '../reader';

type Props = {
  params: Promise<{ competition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { competition } = await params;
  const locale = await getLocale();
  const t = await getTranslations('staff');
  return { title: await competitionTitle(t('close.title'), competition, locale) };
}

export default async function ClosePage({ params, searchParams }: Props) {
  const { competition: id } = await params;
  const locale = await getLocale();
  const path = competitionPath(id);
  const viewer = await requireStaff(locale, `/${locale}${path}/close`);
  const { page } = pagedQuery.parse(await searchParams);
  const now = new Date();
  const [competition, preview] = await forbiddenAsNotFound(() =>
    Promise.all([competitionOfReader(id, locale), closingPreview(viewer, id, page, locale)]),
  );
  if (!competition.due) redirect(`/${locale}${path}`);
  const t = await getTranslations('staff.close');
  return (
    <Page>
      <CompetitionHeading competition={competition} part={t('title')} />
      <p className="mb-6 max-w-prose">{t('lead')}</p>
      <section className="mb-10">
        <h2 className="mb-4">{t('summary')}</h2>
        <ClosingSummary preview={preview} />
      </section>
      <section aria-labelledby="confirm" className="border-line mb-10 max-w-2xl rounded-md border p-6">
        <h2 id="confirm" className="mb-4">
          {t('confirm')}
        </h2>
        <CloseForm competitionId={id} preview={preview} at={now.getTime()} locale={locale} />
      </section>
      <section>
        <h2 id="list" className="mb-4 scroll-mt-4">
          {t('list')}
        </h2>
        <ClosingList competition={competition} rows={preview.rows} />
      </section>
    </Page>
  );
}
