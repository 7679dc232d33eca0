import { busyDigest } from '@/lib/forms/busy-digest';
import en from '@/lib/i18n/messages/en/failure.json';
import fr from '@/lib/i18n/messages/fr/failure.json';
import type { Locale } from '@/lib/i18n/locales';

// By themselves, since a failure may be that of whatever reads the other texts.
const failureTexts = {
  en: { page: en.page, busy: en.busy },
  fr: { page: fr.page, busy: fr.busy },
};

type Failure = { digest?: string };

/** What is said where a page fails. The code is for the log, which has no more to say of a database that was busy. */
export function failureOf({ digest }: Failure, locale: Locale) {
  const { page, busy } = failureTexts[locale];
  const isBusy = digest === busyDigest;
  return { ...page, ...(isBusy ? busy : {}), digest: isBusy ? undefined : digest };
}

const places = ['jobs', 'faq', 'report-a-problem'] as const;

/** Where to go from a page that failed. */
export function NextSteps({ locale }: { locale: Locale }) {
  const t = failureTexts[locale].page;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      <li>
        <a href={`/${locale}`}>{t.home}</a>
      </li>
      {places.map((place) => (
        <li key={place}>
          <a href={`/${locale}/${place}`}>{t[place]}</a>
        </li>
      ))}
    </ul>
  );
}
