'use client';

import { usePathname } from 'next/navigation';
import { failureOf, NextSteps } from '@/components/layout/failure';
import { locales, localeOr, type Locale } from '@/lib/i18n/locales';

type Props = { error: Error & { digest?: string }; reset: () => void };

/**
 * What is left when the frame of all pages fails: in both languages, the reader's first as far as the address tells, and
 * readable without any style sheet.
 */
export default function GlobalError({ error, reset }: Props) {
  const reader = localeOr(usePathname()?.split('/')[1]);
  const order = [reader, ...locales.filter((locale) => locale !== reader)];
  return (
    <html lang={reader}>
      <head>
        <title>{failureOf(error, reader).title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <main className="mx-auto max-w-3xl px-4 py-8">
          {order.map((locale, index) => (
            <Language key={locale} locale={locale} first={index === 0} error={error} reset={reset} />
          ))}
        </main>
      </body>
    </html>
  );
}

type LanguageProps = Props & { locale: Locale; first: boolean };

function Language({ locale, first, error, reset }: LanguageProps) {
  const t = failureOf(error, locale);
  const Title = first ? 'h1' : 'h2';
  return (
    <section lang={locale} className="space-y-4 py-6">
      <Title>{t.title}</Title>
      <p>{t.text}</p>
      <ul className="list-disc ps-6">
        {t.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {t.digest ? (
        <p>
          {t.code} <code>{t.digest}</code>
        </p>
      ) : null}
      <p>
        <button
          type="button"
          onClick={reset}
          className="border-control rounded-md border px-5 py-2 font-semibold"
        >
          {t.retry}
        </button>
      </p>
      <NextSteps locale={locale} />
    </section>
  );
}
