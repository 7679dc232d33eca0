import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Entrance, EntranceNotes } from '@/components/account/entrance';
import { accountText } from '@/components/account/text';
import { RecoveryCodeForm } from '@/components/account/two-step/entry-forms';
import { consoleTitle } from '@/components/console/title';
import { currentStaffOrPending, entranceFor } from '@/lib/auth/current';
import { safeReturnTo } from '@/lib/auth/return-to';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('twoStep');
  return consoleTitle(locale, t('recovery.title'));
}

export default async function RecoveryCodePage({ searchParams }: Props) {
  const locale = await getLocale();
  const next = safeReturnTo((await searchParams).next, `/${locale}/staff`);
  const viewer = await currentStaffOrPending();
  if (viewer.kind === 'staff') redirect(next);
  const entrance = entranceFor(viewer, locale, next);
  if (viewer.kind !== 'entrant' || viewer.need !== 'code') redirect(entrance);
  const t = await getTranslations('twoStep');
  return (
    <Entrance title={t('recovery.title')} lead={t('recovery.lead')}>
      <RecoveryCodeForm locale={locale} next={next} />
      <EntranceNotes>
        <p>
          <a href={entrance}>{t('recovery.back')}</a>
        </p>
        <p>{t.rich('entry.lost', accountText(locale))}</p>
      </EntranceNotes>
    </Entrance>
  );
}
