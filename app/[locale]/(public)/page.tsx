import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { SearchForm } from '@/components/ui/search-form';
import { VacancyItem } from '@/components/vacancy/vacancy-item';
import { alternates } from '@/lib/http/metadata';
import { organisation } from '@/lib/i18n/organisation';
import { feedTypes } from '@/lib/vacancies/feeds/links';
import { openCount, openVacancies } from '@/lib/vacancies/queries';
import { longestQuery } from '@/lib/vacancies/search/schema';

const closingNext = 5;
const steps = ['find', 'profile', 'apply', 'follow'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('home');
  return { description: t('lead'), alternates: { ...alternates(locale, ''), types: feedTypes(locale) } };
}

export default async function HomePage() {
  const locale = await getLocale();
  const t = await getTranslations('home');
  const now = new Date();
  const [vacancies, count] = await Promise.all([openVacancies(now, closingNext), openCount(now)]);
  return (
    <Page>
      <div className="max-w-3xl pb-4">
        <h1>{t('title', organisation(locale))}</h1>
        <p className="text-muted mt-4 text-lg">{t('lead')}</p>
        <div className="mt-8">
          <SearchForm
            action={`/${locale}/jobs/search`}
            label={t('search')}
            submit={t('submit')}
            field={{ maxLength: longestQuery, dir: 'auto' }}
          />
        </div>
      </div>
      <section aria-labelledby="closing" className="mt-10">
        <h2 id="closing" className="border-line border-b pb-3">
          {t('closingNext')}
        </h2>
        <ul>
          {vacancies.map((vacancy) => (
            <VacancyItem key={vacancy.id} vacancy={vacancy} locale={locale} now={now} />
          ))}
        </ul>
        <Link href="/jobs" className={buttonClass({ variant: 'secondary' })}>
          {t('all', { count })}
        </Link>
      </section>
      <section aria-labelledby="how" className="mt-16">
        <h2 id="how">{t('how')}</h2>
        <ol className="mt-6 grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
          {steps.map((step, index) => (
            <li key={step} className="border-accent border-t-4 pt-3">
              <h3>
                {index + 1}. {t(`steps.${step}.title`)}
              </h3>
              <p className="text-muted mt-1">{t(`steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
        <p className="mt-6">
          <Link href="/how-to-apply" className="text-accent underline underline-offset-2">
            {t('howMore')}
          </Link>
        </p>
      </section>
    </Page>
  );
}
