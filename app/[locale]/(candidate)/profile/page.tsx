import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { CandidateNav } from '@/components/account/candidate-nav';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { FlashNotice } from '@/components/ui/flash-notice';
import { Notice } from '@/components/ui/notice';
import { Page, PageHeading } from '@/components/ui/page';
import { requireCandidate } from '@/lib/auth/current';
import { myAttachments } from '@/lib/files/attachments/queries';
import { translations } from '@/lib/i18n/translations';
import { profileForApplication } from '@/lib/profiles/queries';
import { sectionNamed } from '@/lib/profiles/sections';

export async function generateMetadata(): Promise<Metadata> {
  const t = translations(await getLocale(), 'profile');
  return { title: t('title'), robots: { index: false } };
}

type Props = { searchParams: Promise<{ flash?: string | string[] }> };

export default async function ProfilePage({ searchParams }: Props) {
  const locale = await getLocale();
  const viewer = await requireCandidate(locale, `/${locale}/profile`);
  const { sections, missing, percentage, complete } = await profileForApplication(viewer);
  const files = await myAttachments(viewer);
  const t = translations(locale, 'profile');
  const first = missing[0];
  return (
    <Page width="text">
      <CandidateNav locale={locale} current="profile" />
      <PageHeading title={t('title')} lead={t('lead')} />
      <FlashNotice flash={(await searchParams).flash} sessionId={viewer.sessionId} />
      <div className="mb-8 space-y-3">
        {complete ? (
          <Notice tone="success" title={t('complete')}>
            <p className="mt-2">
              <a href={`/${locale}/jobs`}>{t('seeVacancies')}</a>
            </p>
          </Notice>
        ) : (
          <>
            <p>{t('progress', { percentage })}</p>
            <progress
              value={percentage}
              max={100}
              aria-label={t('progressLabel')}
              className="bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent h-2 w-full appearance-none overflow-hidden rounded-full"
            />
          </>
        )}
        {first ? (
          <a href={`/${locale}/profile/${first}`} className={buttonClass()}>
            {t('next', { section: t(`sections.${first}.title`) })}
          </a>
        ) : null}
      </div>
      <ol>
        {sections.map(({ name, complete: done, required, count }) => (
          <li key={name} className="border-line border-t py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <h2 className="text-lg">
                <a
                  href={`/${locale}/profile/${name}`}
                  className="text-accent hover:text-accent-strong underline-offset-4 hover:underline"
                >
                  {t(`sections.${name}.title`)}
                </a>
              </h2>
              <Badge tone={done ? 'success' : required ? 'warning' : 'neutral'}>
                {t(`state.${done ? 'complete' : required ? 'todo' : 'optional'}`)}
              </Badge>
            </div>
            {sectionNamed(name).kind === 'list' ? (
              <p className="text-muted mt-1">{t('entries', { count })}</p>
            ) : null}
          </li>
        ))}
        <li className="border-line border-t py-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <h2 className="text-lg">
              <a
                href={`/${locale}/profile/attachments`}
                className="text-accent hover:text-accent-strong underline-offset-4 hover:underline"
              >
                {translations(locale, 'attachments')('title')}
              </a>
            </h2>
            <Badge tone={files.length > 0 ? 'success' : 'neutral'}>
              {t(`state.${files.length > 0 ? 'complete' : 'optional'}`)}
            </Badge>
          </div>
          <p className="text-muted mt-1">{t('entries', { count: files.length })}</p>
        </li>
      </ol>
    </Page>
  );
}
