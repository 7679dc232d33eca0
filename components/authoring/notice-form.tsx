import { getTranslations } from 'next-intl/server';
import { TextArea, TextField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { save } from '@/lib/vacancies/authoring/actions';
import type { AuthoredText, AuthoredVacancy } from '@/lib/vacancies/authoring/dto';
import { formLimits } from '@/lib/vacancies/authoring/schema';
import { noticeLimits } from '@/lib/vacancies/schema';

type Props = { vacancy: AuthoredVacancy; language: AuthoredText['language']; locale: Locale };

const paragraphs = ['context', 'conditions'] as const;
const fields = [
  { name: 'context', optional: false },
  { name: 'purpose', optional: false },
  { name: 'duties', optional: false },
  { name: 'education', optional: false },
  { name: 'experience', optional: true },
  { name: 'languages', optional: false },
  { name: 'competencies', optional: true },
  { name: 'desirable', optional: true },
  { name: 'conditions', optional: true },
] as const;

/** The notice of a vacancy in one language. */
export async function NoticeForm({ vacancy, language, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'authoring' });
  const text = vacancy.texts.find((candidate) => candidate.language === language);
  return (
    <Form
      action={save.bind(null, locale, vacancy.id, language, text?.version ?? null)}
      initial={text ? initialOf(text) : {}}
      submit={t('notice.submit')}
      aside={<a href={`/${locale}/staff/vacancies/${vacancy.id}`}>{vacancy.reference}</a>}
    >
      <TextField name="title" label={t('notice.fields.title')} limit={noticeLimits.title} />
      <TextArea name="summary" label={t('notice.fields.summary')} rows={3} limit={noticeLimits.summary} />
      {fields.map(({ name, optional }) => (
        <TextArea
          key={name}
          name={name}
          label={t(`notice.fields.${name}`)}
          optional={optional}
          rows={name === 'purpose' ? 3 : 8}
          limit={name === 'purpose' ? noticeLimits.purpose : formLimits.long}
        />
      ))}
      {vacancy.status === 'published' ? (
        <TextField name="reason" label={t('notice.fields.reason')} limit={formLimits.reason} />
      ) : null}
    </Form>
  );
}

function initialOf({ title, summary, content }: AuthoredText): Record<string, string> {
  const { purpose, ...lists } = content;
  const joined = Object.entries(lists).map(([name, parts]) => [
    name,
    parts.join(paragraphs.some((paragraph) => paragraph === name) ? '\n\n' : '\n'),
  ]);
  return { title, summary, purpose, ...Object.fromEntries(joined) };
}
