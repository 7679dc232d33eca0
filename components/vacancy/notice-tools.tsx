import { getTranslations } from 'next-intl/server';
import { config } from '@/lib/config';
import type { NoticeLanguage } from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';
import { languagesOf, type VacancySummary } from '@/lib/vacancies/dto';
import { calendarPath, pdfPath } from '@/lib/vacancies/files';
import { noticePath, orderedLanguages, phaseAt } from '@/lib/vacancies/rules';
import { ShareButtons } from './share-buttons';

type Props = {
  vacancy: VacancySummary;
  title: string;
  shown: NoticeLanguage | null;
  locale: Locale;
  now: Date;
};

const look =
  'text-accent hover:text-accent-strong inline-flex min-h-9 cursor-pointer items-center underline underline-offset-2';

/** Ways to keep a notice or pass it on: files, mail, and what the browser offers. All but the last work without script. */
export async function NoticeTools({ vacancy, title, shown, locale, now }: Props) {
  const t = await getTranslations({ locale });
  const { slug } = vacancy;
  const url = config().SITE_URL + (shown ? noticePath(slug, shown, locale) : `/${locale}/jobs/${slug}`);
  const subject = encodeURIComponent(t('vacancy.emailSubject', { title }));
  return (
    <ul aria-label={t('vacancy.tools')} className="flex flex-wrap gap-x-5 text-base" data-no-print>
      {orderedLanguages(languagesOf(vacancy)).map((language) => (
        <li key={language}>
          <a href={pdfPath(slug, language)} hrefLang={language} download className={look}>
            {t('vacancy.pdfIn', { language: t(`terms.language.${language}`) })}
          </a>
        </li>
      ))}
      {phaseAt(vacancy, now) === 'open' ? (
        <li>
          <a href={calendarPath(slug, locale)} download className={look}>
            {t('vacancy.calendar')}
          </a>
        </li>
      ) : null}
      <li>
        <a href={`mailto:?subject=${subject}&body=${encodeURIComponent(url)}`} className={look}>
          {t('vacancy.email')}
        </a>
      </li>
      <li>
        <a
          href={`/${locale}/report-a-problem?vacancy=${encodeURIComponent(vacancy.reference)}`}
          className={look}
        >
          {t('vacancy.report')}
        </a>
      </li>
      <ShareButtons
        title={title}
        url={url}
        className={look}
        texts={{
          share: t('vacancy.share'),
          copy: t('vacancy.copy'),
          copied: t('vacancy.copied'),
          notCopied: t('vacancy.notCopied'),
          print: t('vacancy.print'),
        }}
      />
    </ul>
  );
}
