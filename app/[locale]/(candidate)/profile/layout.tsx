import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ApplyingBanner } from '@/components/application/applying-banner';
import { unsentApplications } from '@/lib/applications/drafts/queries';
import { currentCandidate } from '@/lib/auth/current';

/** The profile, under the application that it is being completed for, if there is one. */
export default async function Layout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const viewer = await currentCandidate();
  const unsent = viewer.kind === 'candidate' ? await unsentApplications(viewer, locale, new Date()) : [];
  return (
    <>
      <ApplyingBanner unsent={unsent.filter(({ open }) => open)} locale={locale} />
      {children}
    </>
  );
}
