import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/time/format';
import type { Locale } from '@/lib/i18n/locales';
import { languagesOf, type VacancySummary } from '@/lib/vacancies/dto';
import { directionOf, namingLanguage } from '@/lib/vacancies/rules';
import { Link } from '../ui/link';

type Props = { vacancies: VacancySummary[]; locale: Locale };

/** Open vacancies like the one being read; nothing where there is none. */
export async function SimilarOpenings({ vacancies, locale }: Props) {
  const t = await getTranslations({ locale });
  if (vacancies.length === 0) return null;
  return (
    <section aria-labelledby="similar" className="border-line mt-14 border-t pt-8" data-no-print>
      <h2 id="similar" className="mb-4">
        {t('vacancy.similar')}
      </h2>
      <ul className="grid gap-x-8 gap-y-5 lg:grid-cols-3">
        {vacancies.map((vacancy) => {
          const language = namingLanguage(languagesOf(vacancy), locale);
          const facts = [
            t(`terms.contractType.${vacancy.contractType}`),
            vacancy.grade,
            vacancy.station.names[locale],
          ];
          const own = !language || language === locale ? {} : { lang: language, dir: directionOf(language) };
          return (
            <li key={vacancy.id}>
              <h3 {...own}>
                <Link
                  href={`/jobs/${vacancy.slug}`}
                  prefetch={false}
                  className="text-accent hover:text-accent-strong underline underline-offset-4"
                >
                  {language && vacancy.titles[language]?.title}
                </Link>
              </h3>
              <p className="mt-1">{facts.filter(Boolean).join(' · ')}</p>
              <p className="text-muted">
                {t('vacancy.similarCloses', { date: formatDay(locale, vacancy.closingDate) })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
