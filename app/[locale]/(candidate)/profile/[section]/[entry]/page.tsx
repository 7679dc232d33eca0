import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { EntryForm } from '@/components/profile/entry-form';
import { entryText } from '@/components/profile/texts';
import { Page, PageHeading } from '@/components/ui/page';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';
import { profileDraft, profileEntry } from '@/lib/profiles/queries';
import { isSectionName, sectionNamed } from '@/lib/profiles/sections';

type Props = { params: Promise<{ section: string; entry: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, entry } = await params;
  const t = await getTranslations('profile');
  if (!isSectionName(section)) return {};
  return { title: entryText(t, section, entry === 'new' ? 'add' : 'change'), robots: { index: false } };
}

export default async function EntryPage({ params }: Props) {
  const { section, entry: id } = await params;
  const locale = await getLocale();
  if (!isSectionName(section) || sectionNamed(section).kind !== 'list') return redirectToNotFound();
  const viewer = await requireCandidate(locale, `/${locale}/profile/${section}/${id}`);
  const entry = id === 'new' ? null : await profileEntry(viewer, section, id);
  if (id !== 'new' && !entry) return redirectToNotFound();
  const draft = await profileDraft(viewer, { section, entryId: entry?.id ?? null });
  const t = await getTranslations('profile');
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="profile" />
      <PageHeading
        title={entryText(t, section, entry ? 'change' : 'add')}
        above={<a href={`/${locale}/profile/${section}`}>{t(`sections.${section}.title`)}</a>}
      />
      <EntryForm section={section} entry={entry} draft={draft} locale={locale} />
    </Page>
  );
}
