import { getTranslations } from 'next-intl/server';
import { CheckboxField, ChoiceField, SelectField, TextArea, TextField } from '@/components/ui/field';
import { FindField, findTexts } from '@/components/ui/find-field';
import { SeveralField } from '@/components/ui/several-field';
import type { Locale } from '@/lib/i18n/locales';
import type { SectionName } from '@/lib/profiles/schema';
import type { Field, ListName } from '@/lib/profiles/sections';
import { areas } from '@/lib/reference/areas';
import { expertise } from '@/lib/reference/expertise';
import { languages } from '@/lib/reference/languages';
import type { ReferenceList } from '@/lib/reference/list';
import { nationalities } from '@/lib/reference/nationalities';
import { organizations } from '@/lib/reference/organizations';
import { fieldText } from './texts';

type Props = {
  section: SectionName;
  field: Field;
  /** What the field holds. */
  value: unknown;
  locale: Locale;
};

const lists: Record<ListName, ReferenceList> = {
  area: areas,
  expertise,
  language: languages,
  nationality: nationalities,
  organization: organizations,
};
const most = 10;

// What a phone shows a keyboard for.
const keyboards = {
  text: 'text',
  partialDate: 'digits',
  number: 'digits',
  email: 'mail',
  tel: 'phone',
  url: 'address',
} as const;

/** One field of a profile section, as the section's description asks for it. */
export async function SectionField({ section, field, value, locale }: Props) {
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
    case 'list': {
      const options = lists[field.list].options(locale);
      if (!field.several) {
        const list = lists[field.list];
        // A code that was offered once is offered to who has it.
        const isOld = typeof value === 'string' && value !== '' && !list.has(value);
        const kept = isOld ? { value, label: list.name(value, locale) } : undefined;
        return <FindField {...common} options={options} kept={kept} locale={locale} />;
      }
      const texts = { ...findTexts(locale), add: t('profile.addAnother'), another: `${label} {number}` };
      return <SeveralField {...common} options={options} most={most} texts={texts} />;
    }
    case 'textarea':
      return <TextArea {...common} rows={field.rows} />;
    case 'date':
      return <TextField {...common} type="date" autoComplete={autoComplete} />;
    case 'partialDate':
    case 'number':
      return <TextField {...common} keyboard={keyboards[field.type]} autoComplete="off" />;
    default: {
      const keyboard = field.keyboard ?? keyboards[field.type];
      return <TextField {...common} keyboard={keyboard} autoComplete={autoComplete} />;
    }
  }
}
