import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { config } from '@/lib/config';
import type { NoticeLanguage } from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';
import headings from '@/lib/i18n/messages/notice.json';
import { organisation } from '@/lib/i18n/organisation';
import { languagesOf, type VacancyNotice, type VacancySummary } from '@/lib/vacancies/dto';
import { canonicalPath, directionOf, namingLanguage, phaseAt } from '@/lib/vacancies/rules';
import { isLong, noticeSections } from '@/lib/vacancies/sections';
import { ApplyBox, ApplyLink } from './apply-box';
import { LanguageLinks } from './language-links';
import { NoticeContents } from './notice-contents';
import { NoticeText } from './notice-text';
import { NoticeTools } from './notice-tools';
import { PhaseBadge } from './phase-badge';
import { PostingData } from './posting-data';
import { SimilarOpenings } from './similar-openings';
import { VacancyFacts } from './vacancy-facts';

type Props = {
  vacancy: VacancyNotice;
  /** The language whose text is on this page; null where it is only pointed to. */
  shown: NoticeLanguage | null;
  similar: VacancySummary[];
  locale: Locale;
  now: Date;
};

/** A vacancy as the public reads it. */
export async function VacancyPage({ vacancy, shown, similar, locale, now }: Props) {
  const t = await getTranslations({ locale, namespace: 'vacancy' });
  const language = shown ?? namingLanguage(languagesOf(vacancy), locale);
  const text = language && vacancy.titles[language];
  if (!language || !text) return null;
  const own = language === locale ? {} : { lang: language, dir: directionOf(language) };
  const open = phaseAt(vacancy, now) === 'open';
  return (
    <Page>
      <article className="space-y-8">
        <p className="text-muted hidden print:block">
          {organisation(locale).organisation} · {config().SITE_URL + canonicalPath(vacancy.slug, language)}
        </p>
        <header className="max-w-4xl space-y-4">
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <a href={`/${locale}/jobs`} data-no-print>
              {t('allVacancies')}
            </a>
            <PhaseBadge vacancy={vacancy} locale={locale} now={now} />
          </p>
          <div {...own}>
            <h1>{text.title}</h1>
            <p className="text-muted mt-3 text-lg">{text.summary}</p>
          </div>
          {open ? null : <ApplyBox vacancy={vacancy} locale={locale} now={now} />}
          <LanguageLinks vacancy={vacancy} shown={shown} locale={locale} />
        </header>
        <div className="space-y-3">
          <VacancyFacts vacancy={vacancy} locale={locale} now={now} />
          <NoticeTools vacancy={vacancy} title={text.title} shown={shown} locale={locale} now={now} />
        </div>
        {shown ? (
          <Body vacancy={vacancy} shown={shown} locale={locale} now={now} />
        ) : (
          <Notice title={headings[locale].fee}>
            <p>
              {headings[locale].feeText.join(' ')} <FraudLink locale={locale} />
            </p>
          </Notice>
        )}
      </article>
      <SimilarOpenings vacancies={similar} locale={locale} />
      {shown ? <PostingData vacancy={vacancy} shown={shown} locale={locale} now={now} /> : null}
    </Page>
  );
}

type BodyProps = Omit<Props, 'similar' | 'shown'> & { shown: NoticeLanguage };

async function Body({ vacancy, shown, locale, now }: BodyProps) {
  const content = vacancy.contents[shown];
  if (!content) return null;
  const sections = noticeSections(content, shown, vacancy);
  const open = phaseAt(vacancy, now) === 'open';
  return (
    <div className="grid grid-cols-1 gap-x-14 gap-y-8 lg:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <div
        className="space-y-6 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto"
        data-no-print
      >
        {isLong(sections) ? <NoticeContents sections={sections} language={shown} locale={locale} /> : null}
        {open ? (
          <div className="max-lg:hidden">
            <ApplyLink vacancy={vacancy} locale={locale} />
          </div>
        ) : null}
      </div>
      <div className="space-y-8">
        <NoticeText sections={sections} language={shown} />
        <p>
          <FraudLink locale={locale} />
        </p>
        {open ? <ApplyBox vacancy={vacancy} locale={locale} now={now} /> : null}
      </div>
    </div>
  );
}

async function FraudLink({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'vacancy' });
  return <a href={`/${locale}/how-to-apply#fraud`}>{t('fraud')}</a>;
}
