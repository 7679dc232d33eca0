import { getTranslations } from 'next-intl/server';
import { NoticeText } from '@/components/vacancy/notice-text';
import type { Locale } from '@/lib/i18n/locales';
import { formatInstant } from '@/lib/time/format';
import type { AuthoredText, AuthoredVacancy } from '@/lib/vacancies/authoring/dto';
import { directionOf } from '@/lib/vacancies/rules';
import { noticeSections } from '@/lib/vacancies/sections';

type Props = { vacancy: AuthoredVacancy; text: AuthoredText; locale: Locale };

/** A notice as it is saved, to compare with what is being typed: someone else may have saved it meanwhile. */
export async function SavedText({ vacancy, text, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'authoring.notice' });
  const { language, title, summary, content, savedAt } = text;
  return (
    <details className="border-line rounded-md border p-4">
      <summary className="text-accent cursor-pointer font-semibold">{t('saved')}</summary>
      <div className="mt-4 space-y-6">
        <p className="text-muted">
          {t('savedAt', { instant: formatInstant(locale, savedAt, vacancy.timeZone) })}
        </p>
        <div lang={language} dir={directionOf(language)} className="space-y-3 wrap-anywhere">
          <p className="font-semibold">{title}</p>
          <p>{summary}</p>
        </div>
        <NoticeText
          sections={noticeSections(content, language, vacancy)}
          language={language}
          prefix="saved-"
        />
      </div>
    </details>
  );
}
