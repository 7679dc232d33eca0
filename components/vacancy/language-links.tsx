import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { NoticeLanguage } from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';
import { languagesOf, type VacancySummary } from '@/lib/vacancies/dto';
import { noticePath, orderedLanguages } from '@/lib/vacancies/rules';

type Props = { vacancy: VacancySummary; shown: NoticeLanguage | null; locale: Locale };

/** The other languages of a notice; where the one of the interface is missing, says so first (R3). */
export async function LanguageLinks({ vacancy, shown, locale }: Props) {
  const t = await getTranslations({ locale });
  const others = orderedLanguages(languagesOf(vacancy)).filter((language) => language !== shown);
  if (others.length === 0) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const links = (
    <ul className="flex flex-wrap gap-x-4" data-no-print>
      {others.map((language) => (
        <li key={language}>
          <a
            href={noticePath(vacancy.slug, language, locale)}
            hrefLang={language}
            className="text-accent inline-flex min-h-9 items-center underline underline-offset-2"
          >
            {t('vacancy.readIn', { language: t(`terms.language.${language}`) })}
          </a>
        </li>
      ))}
    </ul>
  );
  if (shown) return links;
  return (
    <Notice
      tone="info"
      title={t('vacancy.onlyIn', {
        languages: list.format(
          others.map((language) => t('vacancy.inLanguage', { language: t(`terms.language.${language}`) })),
        ),
      })}
    >
      {links}
    </Notice>
  );
}
