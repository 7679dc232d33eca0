import { getTranslations } from 'next-intl/server';
import type { NoticeLanguage } from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';
import { directionOf } from '@/lib/vacancies/rules';
import type { NoticeSection } from '@/lib/vacancies/sections';

type Props = { sections: NoticeSection[]; language: NoticeLanguage; locale: Locale };

/** The parts of a long notice as links: beside the text and always in view on wide screens, folded before it on narrow ones. */
export async function NoticeContents({ sections, language, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'vacancy' });
  const links = (
    <ul lang={language} dir={directionOf(language)} className="border-line border-s-2">
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            className="hover:bg-accent-soft hover:text-accent flex min-h-9 items-center px-3 py-1 text-base leading-snug underline-offset-2 hover:underline"
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <nav aria-label={t('contents')}>
      <div className="max-lg:hidden">
        <p className="text-muted mb-2 text-base font-semibold">{t('contents')}</p>
        {links}
      </div>
      <details className="border-line rounded-md border px-4 py-2 lg:hidden">
        <summary className="min-h-9 cursor-pointer py-1 font-semibold">{t('contents')}</summary>
        {links}
      </details>
    </nav>
  );
}
