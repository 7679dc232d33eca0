import { getTranslations } from 'next-intl/server';
import { ChoiceField, TextArea } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { move } from '@/lib/competitions/actions';
import type { ApplicationFile } from '@/lib/competitions/dto';
import { noteLimit, type ApplicantSearch } from '@/lib/competitions/schema';
import type { Locale } from '@/lib/i18n/locales';
import { moveOptions } from './move-options';

type Props = {
  competitionId: string;
  file: ApplicationFile;
  /** The list that it was opened from, and what is selected there. */
  from: { search: ApplicantSearch; selected?: string };
  locale: Locale;
};

/**
 * Moves the application being read: the steps it can take, each with what it tells the applicant. Where there are none
 * any more, what a move that was just tried came to, with the note that was typed.
 */
export async function MoveOne({ competitionId, file, from, locale }: Props) {
  const t = await getTranslations();
  const action = move.bind(null, locale, { competitionId, applicationId: file.id, ...from });
  if (file.steps.length === 0) return <Form action={action} gone={{ note: t('staff.move.note') }} />;
  return (
    <Form action={action} submit={t('staff.move.submitOne')}>
      <input type="hidden" name="applications" value={`${file.id}@${file.stage}`} />
      <ChoiceField name="to" label={t('staff.move.to')} options={moveOptions(file.steps, t)} />
      <TextArea
        name="note"
        label={t('staff.move.note')}
        hint={t('staff.move.noteHint')}
        limit={noteLimit}
        rows={3}
        optional
      />
    </Form>
  );
}
