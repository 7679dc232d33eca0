import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { EntryForm } from '@/components/profile/entry-form';
import { EntryList } from '@/components/profile/entry-list';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Page, PageHeading } from '@/components/ui/page';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';
import { draftOwner } from '@/lib/drafts/stored';
import { begunEntries, profileDraft, profileSection, removedEntries } from '@/lib/profiles/queries';
import { isSectionName, onlyInstance, sectionNamed, sections } from '@/lib/profiles/sections';
import { localDateAt } from '@/lib/time/rules';

type Props = {
  params: Promise<{ section: string }>;
  searchParams: Promise<{ flash?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { section } = await params;
  const t = await getTranslations('profile');
  return {
    title: isSectionName(section) ? t(`sections.${section}.title`) : t('title'),
    robots: { index: false },
  };
}

export default async function SectionPage({ params, searchParams }: Props) {
  const { section } = await params;
  const locale = await getLocale();
  if (!isSectionName(section)) return redirectToNotFound();
  const viewer = await requireCandidate(locale, `/${locale}/profile/${section}`);
  const held = await profileSection(viewer, section);
  const now = new Date();
  const t = await getTranslations('profile');
  const number = sections.findIndex(({ name }) => name === section) + 1;
  const single = sectionNamed(section).kind === 'single';
  const entry = single ? (held.entries[0] ?? null) : null;
  const place = { section, instance: onlyInstance };
  const draft = single ? await profileDraft(viewer, place) : null;
  const begun = single ? [] : await begunEntries(viewer, section);
  const removed = single ? [] : await removedEntries(viewer, section, now);
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="profile" />
      <PageHeading
        title={t(`sections.${section}.title`)}
        lead={t(`sections.${section}.why`)}
        above={
          <>
            <a href={`/${locale}/profile`}>{t('back')}</a> ·{' '}
            {t('position', { number, total: sections.length })}
          </>
        }
      />
      <FlashNotice flash={(await searchParams).flash} sessionId={viewer.sessionId} />
      {single ? (
        <EntryForm place={place} entry={entry} draft={draft} owner={draftOwner(viewer)} locale={locale} />
      ) : (
        <EntryList
          section={section}
          held={held}
          begun={begun}
          removed={removed}
          month={localDateAt(now, 'UTC').slice(0, 7)}
          locale={locale}
        />
      )}
    </Page>
  );
}
