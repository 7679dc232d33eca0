import { getTranslations } from 'next-intl/server';
import { CheckboxField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { close } from '@/lib/competitions/actions';
import type { ClosingPreview } from '@/lib/competitions/dto';
import type { Locale } from '@/lib/i18n/locales';
import { selectionField, selectionText } from '@/lib/lists/selection';

type Props = {
  competitionId: string;
  preview: ClosingPreview;
  /** When it was read; milliseconds since 1970. */
  at: number;
  locale: Locale;
};

/** Confirms the preview on the page; what is sent names exactly that preview. */
export async function CloseForm({ competitionId, preview, at, locale }: Props) {
  const t = await getTranslations('staff.close');
  return (
    <Form
      action={close.bind(null, locale, competitionId)}
      submit={t('submit', { count: preview.rows.total })}
      submitLook={{ variant: 'danger' }}
    >
      <input type="hidden" name="previewHash" value={preview.hash} />
      <input
        type="hidden"
        name={selectionField}
        value={selectionText({ at, all: preview.rows.total, rows: [] })}
      />
      <CheckboxField name="confirmed" label={t('confirmed')} hint={t('final')} />
    </Form>
  );
}
