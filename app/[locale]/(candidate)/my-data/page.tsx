import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { richText } from '@/components/content/rich-text';
import { CopyLinks } from '@/components/my-data/copy-links';
import { DataInventoryList } from '@/components/my-data/data-inventory-list';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading, Part } from '@/components/ui/page';
import { confirms, shownConfirmation } from '@/lib/auth/confirmation';
import { requireCandidate } from '@/lib/auth/current';
import { dataInventory } from '@/lib/my-data/queries';

type Search = Partial<Record<'tooMany' | 'confirm', string | string[]>>;
type Props = { searchParams: Promise<Search> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('myData');
  return { title: t('title'), robots: { index: false } };
}

export default async function MyDataPage({ searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/my-data`);
  const t = await getTranslations('myData');
  const { tooMany, confirm } = await searchParams;
  const confirmed = confirms(await shownConfirmation(), viewer.sessionId, new Date());
  const alert = tooMany === '1' ? 'tooMany' : confirm === '1' && !confirmed ? 'confirmFirst' : null;
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="account" />
      {alert ? (
        <div className="mb-8">
          <Notice tone="danger" role="alert">
            <p>{t(`copy.${alert}`)}</p>
          </Notice>
        </div>
      ) : null}
      <PageHeading title={t('title')} lead={t('lead')} />
      <div className="space-y-12">
        <section aria-labelledby="held">
          <h2 id="held" className="mb-4">
            {t('held.title')}
          </h2>
          <DataInventoryList held={await dataInventory(viewer)} locale={locale} />
          <p className="text-muted mt-4 text-base">{t.rich('held.staff', richText(locale))}</p>
        </section>
        <Part id="copy" title={t('copy.title')}>
          <p className="mb-6">{t('copy.text')}</p>
          <CopyLinks locale={locale} email={viewer.email} confirmed={confirmed} />
        </Part>
        <Part id="delete" title={t('delete.title')}>
          <p className="mb-6">{t('delete.text')}</p>
          <a href={`/${locale}/my-data/delete`} className={buttonClass({ variant: 'secondary' })}>
            {t('delete.start')}
          </a>
        </Part>
      </div>
    </Page>
  );
}
