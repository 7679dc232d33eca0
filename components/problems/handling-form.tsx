import { getTranslations } from 'next-intl/server';
import { ChoiceField, TextArea } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import type { StaffViewer } from '@/lib/auth/viewer';
import type { Locale } from '@/lib/i18n/locales';
import { handle } from '@/lib/problems/queue/actions';
import type { ReportFile } from '@/lib/problems/queue/dto';
import { assigneeChoices, longestNote } from '@/lib/problems/queue/schema';

type Props = { file: ReportFile; viewer: StaffViewer; locale: Locale };

/** Changes where a report stands, whose it is and what is noted about it: what is left as it is stays so. */
export async function HandlingForm({ file, viewer, locale }: Props) {
  const t = await getTranslations('problems');
  const { status, assignee, next, note, version } = file;
  const kept = assignee?.id === viewer.id ? t('handling.me') : (assignee?.name ?? t('handling.nobody'));
  const names = {
    keep: t('handling.as', { value: kept }),
    me: t('handling.me'),
    nobody: t('handling.nobody'),
  };
  const offered = assigneeChoices.filter(
    (choice) => choice === 'keep' || (choice === 'me' ? assignee?.id !== viewer.id : assignee !== null),
  );
  return (
    <Form
      action={handle.bind(null, locale, file.id)}
      initial={{ status, assignee: 'keep', note }}
      submit={t('handling.submit')}
    >
      <input type="hidden" name="version" value={version} />
      <ChoiceField
        name="status"
        label={t('handling.status')}
        options={[
          { value: status, label: t('handling.as', { value: t(`status.${status}`) }) },
          ...next.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
      />
      <ChoiceField
        name="assignee"
        label={t('handling.assignee')}
        options={offered.map((value) => ({ value, label: names[value] }))}
      />
      <TextArea
        name="note"
        label={t('handling.note')}
        hint={t('handling.noteHint')}
        limit={longestNote}
        rows={4}
        optional
      />
    </Form>
  );
}
