import { getTranslations } from 'next-intl/server';
import { codeName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/locales';
import type { SectionName } from '@/lib/profiles/schema';
import { sectionNamed, type Field } from '@/lib/profiles/sections';
import { formatDay, formatMonth } from '@/lib/time/format';
import { fieldText } from './texts';

type Props = { section: SectionName; data: object; locale: Locale };

/** One entry of a profile, to read: what was left empty is left out. */
export async function EntryView({ section, data, locale }: Props) {
  const t = await getTranslations({ locale });
  const values = data as Record<string, unknown>;
  const shown = (field: Field): string => {
    const value = values[field.name];
    if (field.type === 'checkbox') return t(value === true ? 'profile.yes' : 'profile.no');
    if (typeof value !== 'string' || value === '') return field.name === 'to' ? t('profile.ongoing') : '';
    switch (field.type) {
      case 'choice':
        return t(`terms.${field.terms}.${value}` as Parameters<typeof t>[0]);
      case 'country':
        return codeName(value, 'region', locale);
      case 'language':
        return codeName(value, 'language', locale);
      case 'date':
        return formatDay(locale, value);
      case 'month':
        return formatMonth(locale, value);
      default:
        return value;
    }
  };
  const rows = await Promise.all(
    sectionNamed(section).fields.map(async (field) => ({
      name: field.name,
      value: shown(field),
      ...(await fieldText(section, field, locale)),
    })),
  );
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {rows.map(({ name, label, value }) =>
        value ? (
          <div key={name} className={value.length > 80 ? 'sm:col-span-2' : ''}>
            <dt className="text-muted text-base">{label}</dt>
            <dd className="break-words whitespace-pre-line" dir="auto">
              {value}
            </dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
