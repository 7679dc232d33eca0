import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { EntryForm } from '@/components/profile/entry-form';
import { EntryList } from '@/components/profile/entry-list';
import { Page, PageHeading } from '@/components/ui/page';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';
import { draftOwner } from '@/lib/drafts/stored';
import { begunEntries, profileDraft, profileSection } from '@/lib/profiles/queries';
import { isSectionName, onlyInstance, sectionNamed, sections } from '@/lib/profiles/sections';

type Props = { params: Promise<{ section: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section } = await params;
  const t = await getTranslations('profile');
  return {
    title: isSectionName(section) ? t(`sections.${section}.title`) : t('title'),
    robots: { index: false },
  };
}

export default async function SectionPage({ params }: Props) {
  const { section } = await params;
  const locale = await getLocale();
  if (!isSectionName(section)) return redirectToNotFound();
  const viewer = await requireCandidate(locale, `/${locale}/profile/${section}`);
  const { entries, nothingToDeclare } = await profileSection(viewer, section);
  const t = await getTranslations('profile');
  const number = sections.findIndex(({ name }) => name === section) + 1;
  const single = sectionNamed(section).kind === 'single';
  const entry = single ? (entries[0] ?? null) : null;
  const place = { section, instance: onlyInstance };
  const draft = single ? await profileDraft(viewer, place) : null;
  const begun = single ? [] : await begunEntries(viewer, section);
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
      {single ? (
        <EntryForm place={place} entry={entry} draft={draft} owner={draftOwner(viewer)} locale={locale} />
      ) : (
        <EntryList
          section={section}
          entries={entries}
          begun={begun}
          nothingDeclared={nothingToDeclare}
          locale={locale}
        />
      )}
    </Page>
  );
}
