import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { NoticeLanguage } from '@/lib/db/generated/sqlite/enums';
import type { Locale } from '@/lib/i18n/locales';
import { languagesOf, type VacancyNotice } from '@/lib/vacancies/dto';
import { directionOf, namingLanguage } from '@/lib/vacancies/rules';
import { ApplyBox } from './apply-box';
import { LanguageLinks } from './language-links';
import { NoticeText } from './notice-text';
import { PhaseBadge } from './phase-badge';
import { VacancyFacts } from './vacancy-facts';

type Props = {
  vacancy: VacancyNotice;
  /** The language whose text is on this page; null where it is only pointed to. */
  shown: NoticeLanguage | null;
  locale: Locale;
  now: Date;
};

/** A vacancy as the public reads it. */
export async function VacancyPage({ vacancy, shown, locale, now }: Props) {
  const t = await getTranslations({ locale, namespace: 'vacancy' });
  const language = shown ?? namingLanguage(languagesOf(vacancy), locale);
  const text = language && vacancy.titles[language];
  const content = shown && vacancy.contents[shown];
  if (!language || !text) return null;
  const own = language === locale ? {} : { lang: language, dir: directionOf(language) };
  return (
    <Page>
      <article>
        <div className="mb-8 max-w-4xl space-y-4">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <a href={`/${locale}/jobs`}>{t('allVacancies')}</a>
            <PhaseBadge vacancy={vacancy} locale={locale} now={now} />
          </p>
          <div {...own}>
            <h1>{text.title}</h1>
            <p className="text-muted mt-3 text-lg">{text.summary}</p>
          </div>
          <LanguageLinks vacancy={vacancy} shown={shown} locale={locale} />
        </div>
        <div className="grid gap-10 lg:grid-cols-[1fr_20rem]">
          <div className="order-2 space-y-10 lg:order-1">
            {shown && content ? <NoticeText content={content} language={shown} /> : null}
            <Notice title={t('noFeeTitle')}>
              <p>
                {t('noFee')} <a href={`/${locale}/how-to-apply#fraud`}>{t('fraud')}</a>
              </p>
            </Notice>
            <div className="lg:hidden">
              <ApplyBox vacancy={vacancy} locale={locale} now={now} />
            </div>
          </div>
          <aside aria-label={t('facts')} className="order-1 lg:order-2">
            <div className="border-line bg-sunken space-y-6 rounded-lg border p-5 lg:sticky lg:top-6">
              <ApplyBox vacancy={vacancy} locale={locale} now={now} />
              <VacancyFacts vacancy={vacancy} locale={locale} now={now} />
            </div>
          </aside>
        </div>
      </article>
    </Page>
  );
}
