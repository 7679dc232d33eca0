import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { EntryView } from '@/components/profile/entry-view';
import { Form } from '@/components/ui/form';
import { Page, PageHeading } from '@/components/ui/page';
import { requireCandidate } from '@/lib/auth/current';
import { redirectToNotFound } from '@/lib/http/request-path';
import { remove } from '@/lib/profiles/actions';
import { profileEntry } from '@/lib/profiles/queries';
import { isSectionName, sectionNamed } from '@/lib/profiles/sections';

type Props = { params: Promise<{ section: string; entry: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('profile');
  return { title: t('deleteTitle'), robots: { index: false } };
}

export default async function DeleteEntryPage({ params }: Props) {
  const { section, entry: id } = await params;
  const locale = await getLocale();
  if (!isSectionName(section) || sectionNamed(section).kind !== 'list') return redirectToNotFound();
  const viewer = await requireCandidate(locale, `/${locale}/profile/${section}/${id}/delete`);
  const entry = await profileEntry(viewer, section, id);
  if (!entry) return redirectToNotFound();
  const t = await getTranslations('profile');
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="profile" />
      <PageHeading
        title={t('deleteTitle')}
        lead={t('deleteText')}
        above={<a href={`/${locale}/profile/${section}`}>{t(`sections.${section}.title`)}</a>}
      />
      <div className="border-line mb-8 rounded-lg border p-5">
        <EntryView section={section} data={entry.data} locale={locale} />
      </div>
      <Form
        action={remove.bind(null, locale, section, id)}
        submit={t('deleteConfirm')}
        submitLook={{ variant: 'danger' }}
        aside={<a href={`/${locale}/profile/${section}`}>{t('keep')}</a>}
      />
    </Page>
  );
}
