import en from '@/lib/i18n/messages/en/failure.json';
import fr from '@/lib/i18n/messages/fr/failure.json';
import type { Locale } from '@/lib/i18n/locales';

/** What is said where a page fails; by itself, since a failure may be that of whatever reads the other texts. */
export const failureTexts = { en: en.page, fr: fr.page };

const places = ['jobs', 'faq', 'report-a-problem'] as const;

/** Where to go from a page that failed. */
export function WaysOn({ locale }: { locale: Locale }) {
  const t = failureTexts[locale];
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
