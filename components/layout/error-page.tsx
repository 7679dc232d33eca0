'use client';

import { useParams } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { localeOr } from '@/lib/i18n/locales';
import en from '@/lib/i18n/messages/en/common.json';
import fr from '@/lib/i18n/messages/fr/common.json';

const texts = { en: en.failure, fr: fr.failure };

/** What a person sees when a page fails: that it failed, that their work is safe, and a way on. */
export function ErrorPage({ reset }: { reset: () => void }) {
  const { locale } = useParams<{ locale: string }>();
  const t = texts[localeOr(locale)];
  return (
    <Page width="text">
      <PageHeading title={t.title} lead={t.text} />
      <Button onClick={reset}>{t.retry}</Button>
    </Page>
  );
}
