'use client';

import { useParams } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { localeOr } from '@/lib/i18n/locales';
import en from '@/lib/i18n/messages/en/failure.json';
import fr from '@/lib/i18n/messages/fr/failure.json';
import { VacancySearch } from './vacancy-search';

const texts = { en: en.page, fr: fr.page };
const places = ['jobs', 'faq', 'report-a-problem'] as const;

type Props = { error: Error & { digest?: string }; reset: () => void };

/** What a person sees when a page fails: that it is not their doing, that their work is safe, and the ways on. */
export function ErrorPage({ error, reset }: Props) {
  const { locale } = useParams<{ locale: string }>();
  const reader = localeOr(locale);
  const t = texts[reader];
  return (
    <Page width="text">
      <PageHeading title={t.title} lead={t.text} />
      <ul className="marker:text-accent mb-6 list-disc space-y-1.5 ps-6">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {error.digest ? (
        <p className="mb-6">
          {t.code} <code className="bg-sunken rounded px-1.5 py-0.5 text-base">{error.digest}</code>
        </p>
      ) : null}
      <Button onClick={reset}>{t.retry}</Button>
      <div className="mt-10">
        <VacancySearch locale={reader} label={t.search} submit={t.submit} />
      </div>
      <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <a href={`/${reader}`}>{t.home}</a>
        </li>
        {places.map((place) => (
          <li key={place}>
            <a href={`/${reader}/${place}`}>{t[place]}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
