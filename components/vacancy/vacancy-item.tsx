import { Badge } from '@/components/ui/badge';
import { formatDay } from '@/lib/time/format';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import { languagesOf, type VacancySummary } from '@/lib/vacancies/dto';
import { countedDays, daysLeft, directionOf, namingLanguage } from '@/lib/vacancies/rules';
import { isNew } from '@/lib/vacancies/search/table';
import type { Hit } from '@/lib/vacancies/search/highlight';
import { MarkedText } from './marked-text';

type Props = { vacancy: VacancySummary & Partial<Hit>; locale: Locale; now: Date };

/** One vacancy in a list: what it is, where, under which contract, until when; what matched a search is marked. */
export function VacancyItem({ vacancy, locale, now }: Props) {
  const t = translations(locale);
  const languages = languagesOf(vacancy);
  const language = namingLanguage(languages, locale);
  const text = language && vacancy.titles[language];
  if (!language || !text) return null;
  const { highlights } = vacancy;
  const own = language === locale ? {} : { lang: language, dir: directionOf(language) };
  const facts = [
    t(`terms.contractType.${vacancy.contractType}`),
    vacancy.grade,
    vacancy.station.names[locale],
    vacancy.arrangement === 'on_site' ? null : t(`terms.arrangement.${vacancy.arrangement}`),
  ].filter(Boolean);
  const left = daysLeft(vacancy.closesAt, now);
  return (
    <li className="border-line relative break-inside-avoid border-t py-5 first:border-t-0">
      <h3 className="text-xl" {...own}>
        <a
          href={`/${locale}/jobs/${vacancy.slug}`}
          className="text-accent hover:text-accent-strong underline-offset-4 hover:underline"
        >
          {highlights ? <MarkedText pieces={highlights.title} /> : text.title}
        </a>
      </h3>
      <p className="mt-1">{facts.join(' · ')}</p>
      <p className="text-muted mt-1 max-w-prose" {...own}>
        {highlights ? <MarkedText pieces={highlights.summary} /> : text.summary}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>{t('jobs.closes', { date: formatDay(locale, vacancy.closingDate) })}</span>
        {left < countedDays ? <Badge tone="warning">{t('jobs.left', { days: left })}</Badge> : null}
        {isNew(vacancy.opensAt, now) ? <Badge tone="accent">{t('jobs.new')}</Badge> : null}
        {languages.includes(locale) ? null : (
          <Badge>{t('jobs.noticeIn', { language: t(`terms.language.${language}`) })}</Badge>
        )}
        {vacancy.foundIn ? (
          <Badge>{t('jobs.foundIn', { language: t(`terms.language.${vacancy.foundIn}`) })}</Badge>
        ) : null}
        <span className="text-muted text-base">{vacancy.reference}</span>
      </p>
    </li>
  );
}
