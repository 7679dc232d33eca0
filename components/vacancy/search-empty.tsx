import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import { languagesOf, type VacancySummary } from '@/lib/vacancies/dto';
import { directionOf, namingLanguage } from '@/lib/vacancies/rules';
import type { SearchResult } from '@/lib/vacancies/search/queries';
import { asNoticesWrite, isNarrowed, withoutFilter } from '@/lib/vacancies/search/rules';
import { facetNames, searchQuery, type Search } from '@/lib/vacancies/search/schema';
import type { FacetWords } from './facet-words';
import { searchPath } from './search-path';

type Props = { search: Search; result: SearchResult; words: FacetWords; locale: Locale };

/** What to do where nothing was found: each way out says what it leads to. */
export function SearchEmpty({ search, result, words, locale }: Props) {
  const t = translations(locale, 'jobs');
  if (!isNarrowed(search)) return <p className="py-6">{t('nothingOpen')}</p>;
  const ways: { href: string; text: string }[] = [];
  const add = (to: Partial<Search>, text: string) => ways.push({ href: searchPath(locale, to), text });
  for (const name of facetNames.filter((each) => search[each].length > 0 && result.without[each] > 0))
    add(
      withoutFilter(search, name),
      t('try.without', { filter: words.filter(name), count: result.without[name] }),
    );
  if (search.exact) add({ ...search, exact: false }, t('try.similar'));
  if (result.words.length > 1)
    for (const { used, hits } of result.words.filter((word) => word.hits > 0))
      add({ q: asNoticesWrite(used) }, t('try.word', { word: asNoticesWrite(used), count: hits }));
  ways.push({
    href: `/${locale}/alerts/new${searchQuery({ ...search, page: 1 })}`,
    text: t('try.alert'),
  });
  if (result.open > 0) add({}, t('try.all', { count: result.open }));
  return (
    <div className="border-line mt-3 border-t py-6">
      {result.past ? <Past vacancy={result.past} locale={locale} /> : <p>{t('nothingFound')}</p>}
      <p className="mt-4 font-semibold">{t('try.title')}</p>
      <ul className="mt-1 list-disc space-y-1 ps-6">
        {search.q !== '' && !result.past ? <li>{t('try.spelling')}</li> : null}
        {result.words.length > 1 ? <li>{t('try.fewer')}</li> : null}
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

// A search for a past notice says that it is over, rather than that there is none.
function Past({ vacancy, locale }: { vacancy: VacancySummary; locale: Locale }) {
  const t = translations(locale, 'jobs.past');
  const language = namingLanguage(languagesOf(vacancy), locale);
  const own = !language || language === locale ? {} : { lang: language, dir: directionOf(language) };
  return (
    <p data-read>
      {t(vacancy.status === 'cancelled' ? 'cancelled' : 'closed', { reference: vacancy.reference })}{' '}
      <a href={`/${locale}/jobs/${vacancy.slug}`} {...own}>
        {(language && vacancy.titles[language]?.title) ?? vacancy.reference}
      </a>
    </p>
  );
}
