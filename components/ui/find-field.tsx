import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import type { FindOption } from '@/lib/text/find';
import type { FieldProps } from './field';
import { FindControl } from './find-control';
import type { FindTexts } from './find-list';

type Props = FieldProps & {
  /** Pass the same array to every field of a page that offers it: the page then carries it once. */
  options: readonly FindOption[];
  /** A stored choice that is offered no more. */
  kept?: FindOption;
  locale: Locale;
};

/** One of many: a list to choose from, and a field to type in where scripts run. */
export function FindField({ locale, ...props }: Props) {
  return <FindControl {...props} texts={findTexts(locale)} />;
}

/** What the field to type in says. */
export function findTexts(locale: Locale): FindTexts {
  const t = translations(locale, 'common.find');
  return {
    placeholder: t('placeholder'),
    none: t('none'),
    one: t('one'),
    many: t.raw('many') as string,
    show: t.raw('show') as string,
    clear: t.raw('clear') as string,
    unknown: t.raw('unknown') as string,
  };
}
