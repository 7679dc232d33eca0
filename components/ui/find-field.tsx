import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import type { FindOption } from '@/lib/text/find';
import type { FieldProps } from './field';
import { FindControl } from './find-control';

type Props = FieldProps & {
  /** Pass the same array to every field of a page that offers it: the page then carries it once. */
  options: readonly FindOption[];
  /** A stored choice that is offered no more. */
  kept?: FindOption;
  locale: Locale;
};

/** One of many: a list to choose from, and a field to type in where scripts run. */
export function FindField({ locale, ...props }: Props) {
  const t = translations(locale, 'common.find');
  const texts = {
    placeholder: t('placeholder'),
    none: t('none'),
    one: t('one'),
    many: t.raw('many') as string,
    show: t.raw('show') as string,
    clear: t.raw('clear') as string,
    unknown: t.raw('unknown') as string,
  };
  return <FindControl {...props} texts={texts} />;
}
