import { getTranslations } from 'next-intl/server';
import { SelectField, TextField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { draft } from '@/lib/vacancies/authoring/actions';
import { arrangements, categories, contractTypes } from '@/lib/vacancies/authoring/schema';

type Props = { stations: { id: string; nameEn: string; nameFr: string }[]; locale: Locale };

/** The facts of a new vacancy. */
export async function FactsForm({ stations, locale }: Props) {
  const t = await getTranslations({ locale });
  const named = stations.map(({ id, nameEn, nameFr }) => ({
    value: id,
    label: locale === 'fr' ? nameFr : nameEn,
  }));
  return (
    <Form
      action={draft.bind(null, locale)}
      submit={t('authoring.new.submit')}
      initial={{ positions: '1', arrangement: 'on_site' }}
    >
      <SelectField
        name="contractType"
        label={t('authoring.facts.contractType')}
        options={contractTypes.map((value) => ({ value, label: t(`terms.contractType.${value}`) }))}
      />
      <SelectField
        name="category"
        label={t('authoring.facts.category')}
        options={categories.map((value) => ({ value, label: t(`terms.category.${value}`) }))}
      />
      <TextField
        name="grade"
        label={t('authoring.facts.grade')}
        hint={t('authoring.facts.gradeHint')}
        optional
        limit={6}
      />
      <TextField
        name="postAdjustment"
        label={t('authoring.facts.postAdjustment')}
        hint={t('authoring.facts.postAdjustmentHint')}
        inputMode="decimal"
        optional
      />
      <SelectField name="dutyStationId" label={t('authoring.facts.dutyStationId')} options={named} />
      <TextField name="departmentEn" label={t('authoring.facts.departmentEn')} limit={150} />
      <TextField name="departmentFr" label={t('authoring.facts.departmentFr')} limit={150} />
      <SelectField
        name="arrangement"
        label={t('authoring.facts.arrangement')}
        options={arrangements.map((value) => ({ value, label: t(`terms.arrangement.${value}`) }))}
      />
      <TextField
        name="durationMonths"
        label={t('authoring.facts.durationMonths')}
        inputMode="numeric"
        optional
      />
      <TextField name="positions" label={t('authoring.facts.positions')} inputMode="numeric" />
    </Form>
  );
}
