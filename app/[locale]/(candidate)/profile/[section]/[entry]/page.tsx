import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { randomUUID } from 'node:crypto';
import { CandidateNav } from '@/components/account/candidate-nav';
import { EntryForm } from '@/components/profile/entry-form';
import { entryText } from '@/components/profile/texts';
import { Page, PageHeading } from '@/components/ui/page';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';
import { profileDraft, profileEntry } from '@/lib/profiles/queries';
import { entryIdOf, instanceToAdd, isNew, isSectionName, sectionNamed } from '@/lib/profiles/sections';
import { draftOwner } from '@/lib/drafts/stored';

type Props = {
  params: Promise<{ section: string; entry: string }>;
  searchParams: Promise<{ copy?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { section, entry } = await params;
  const t = await getTranslations('profile');
  if (!isSectionName(section)) return {};
  return {
    title: entryText(t, section, entry.startsWith('new') ? 'add' : 'change'),
    robots: { index: false },
  };
}

export default async function EntryPage({ params, searchParams }: Props) {
  const { section, entry: id } = await params;
  const locale = await getLocale();
  if (!isSectionName(section) || sectionNamed(section).kind !== 'list') return redirectToNotFound();
  const viewer = await requireCandidate(locale, `/${locale}/profile/${section}/${id}`);
  // Each form that adds has a name of its own, so that two tabs keep two drafts.
  const { copy } = await searchParams;
  const copied = typeof copy === 'string' ? await profileEntry(viewer, section, copy) : null;
  const query = copied ? `?copy=${copied.id}` : '';
  if (id === 'new') redirect(`/${locale}/profile/${section}/${instanceToAdd(randomUUID())}${query}`);
  const place = { section, instance: id };
  const entry = await profileEntry(viewer, section, entryIdOf(place));
  if (!entry && !isNew(place)) return redirectToNotFound();
  // Back in the history, after it was added: what is saved.
  if (entry && isNew(place)) redirect(`/${locale}/profile/${section}/${entry.id}`);
  const draft = await profileDraft(viewer, place);
  const t = await getTranslations('profile');
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="profile" />
      <PageHeading
        title={entryText(t, section, entry ? 'change' : 'add')}
        above={<a href={`/${locale}/profile/${section}`}>{t(`sections.${section}.title`)}</a>}
      />
      <EntryForm
        place={place}
        entry={entry}
        copied={entry ? null : copied}
        draft={draft}
        owner={draftOwner(viewer)}
        locale={locale}
      />
    </Page>
  );
}
