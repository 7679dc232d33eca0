'use client';

import { useParams } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { SearchForm } from '@/components/ui/search-form';
import { localeOr } from '@/lib/i18n/locales';
import { failureOf, NextSteps } from './failure';

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What a person sees when a page fails: that it is not their doing, that their work is safe, and the ways on. */
export function ErrorPage({ error, reset }: Props) {
  const { locale } = useParams<{ locale: string }>();
  const reader = localeOr(locale);
  const t = failureOf(error, reader);
  return (
    <Page width="text">
      {/* Where a page fails from the start it has no other. */}
      <title>{t.title}</title>
      <PageHeading title={t.title} lead={t.text} />
      <ul className="marker:text-accent mb-6 list-disc space-y-1.5 ps-6">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {t.digest ? (
        <p className="mb-6">
          {t.code} <code className="bg-sunken rounded px-1.5 py-0.5 text-base">{t.digest}</code>
        </p>
      ) : null}
      <Button onClick={reset}>{t.retry}</Button>
      <div className="mt-10">
        <SearchForm action={`/${reader}/jobs/search`} label={t.search} submit={t.submit} />
      </div>
      <div className="mt-6">
        <NextSteps locale={reader} />
      </div>
    </Page>
  );
}
