import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import type { Gap } from '@/lib/profiles/experience';
import { partialDate } from '@/lib/profiles/words';

type Props = {
  gap: Gap;
  /** What the candidate says of it; '' for nothing. */
  explanation: string;
  /** Where that is written. */
  href: string;
  locale: Locale;
};

/** A stretch without a post, between the posts around it: noticed without blame, with the place to say what it was. */
export async function WorkGap({ gap, explanation, href, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'profile.gap' });
  const period =
    gap.months === 1 || gap.from === gap.to
      ? partialDate(gap.from, locale)
      : `${partialDate(gap.from, locale)} – ${partialDate(gap.to, locale)}`;
  return (
    <li className="border-line border-s-2 ps-4">
      <p className="text-muted">
        {period} ({t('months', { count: gap.months })})
      </p>
      {explanation ? (
        <p dir="auto" className="wrap-anywhere whitespace-pre-line">
          {explanation}
        </p>
      ) : (
        <p>{t('noticed')}</p>
      )}
      <p>
        <a href={href}>
          {explanation ? t('change') : t('explain')}
          <span className="sr-only"> ({period})</span>
        </a>
      </p>
    </li>
  );
}
