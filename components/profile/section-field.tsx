import { getTranslations } from 'next-intl/server';
import { CheckboxField, ChoiceField, SelectField, TextArea, TextField } from '@/components/ui/field';
import { countryCodes, languageCodes, namedCodes } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/locales';
import type { SectionName } from '@/lib/profiles/schema';
import type { Field } from '@/lib/profiles/sections';
import { fieldText } from './texts';

type Props = { section: SectionName; field: Field; locale: Locale };

/** One field of a profile section, as the section's description asks for it. */
export async function SectionField({ section, field, locale }: Props) {
  const t = await getTranslations({ locale });
  const { label, hint } = await fieldText(section, field, locale);
  const { name, optional, limit, autoComplete } = field;
  const common = { name, label, hint, optional, limit };
  switch (field.type) {
    case 'checkbox':
      return <CheckboxField {...common} />;
    case 'choice': {
      const options = field.options.map((value) => ({
        value,
        label: t(`terms.${field.terms}.${value}` as Parameters<typeof t>[0]),
      }));
      return options.length > 3 ? (
        <SelectField {...common} options={options} />
      ) : (
        <ChoiceField {...common} options={options} />
      );
    }
    case 'country':
      return <SelectField {...common} options={namedCodes(countryCodes, 'region', locale)} />;
    case 'language':
      return <SelectField {...common} options={namedCodes(languageCodes, 'language', locale)} />;
    case 'textarea':
      return <TextArea {...common} rows={field.rows} />;
    default:
      return <TextField {...common} type={field.type} autoComplete={autoComplete} />;
  }
}
