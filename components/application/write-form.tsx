import { getTranslations } from 'next-intl/server';
import { KeepTyped } from '@/components/drafts/keep-typed';
import { EachButton } from '@/components/ui/each-button';
import { ChoiceField, SelectField, TextArea } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { write } from '@/lib/applications/actions';
import { applicationForm } from '@/lib/applications/drafts/rules';
import type { ApplicationForm } from '@/lib/applications/dto';
import { fileSize } from '@/lib/applications/files';
import { letterLimit, sources, type Question } from '@/lib/applications/schema';
import type { Locale } from '@/lib/i18n/locales';
import { QuestionField } from './question-field';

type Props = {
  slug: string;
  questions: Question[];
  form: ApplicationForm;
  /** Whose drafts this browser keeps. */
  owner: string;
  locale: Locale;
};

/** What is written for one vacancy, kept as it is typed: answers, letter, files. It is sent from its review. */
export async function WriteForm({ slug, questions, form, owner, locale }: Props) {
  const t = await getTranslations({ locale });
  return (
    <Form
      action={write.bind(null, locale, slug, form.base)}
      initial={form.values}
      submit={t('applications.apply.review')}
      aside={
        <EachButton name="then" value="later" variant="secondary">
          {t('applications.apply.later')}
        </EachButton>
      }
    >
      {questions.length > 0 ? (
        <section aria-labelledby="questions" className="space-y-6">
          <h2 id="questions">{t('applications.tasks.questions')}</h2>
          {questions.map((question) => (
            <QuestionField key={question.id} question={question} locale={locale} />
          ))}
        </section>
      ) : null}
      <section aria-labelledby="letter" className="space-y-3 pt-4">
        <h2 id="letter">{t('applications.tasks.letter')}</h2>
        <TextArea
          name="letter"
          label={t('applications.apply.letter')}
          hint={t('applications.apply.letterHint')}
          rows={10}
          limit={letterLimit}
          optional
        />
      </section>
      <section aria-labelledby="attachments" className="space-y-3 pt-4">
        <h2 id="attachments">{t('applications.tasks.attachments')}</h2>
        {form.files.length > 0 ? (
          <ChoiceField
            name="attachments"
            label={t('applications.apply.files')}
            hint={t('applications.apply.filesHint')}
            multiple
            optional
            options={form.files.map((file) => ({
              value: file.id,
              label: file.filename,
              hint: `${t(`attachments.kinds.${file.kind}`)} · ${fileSize(file.size, locale)}`,
            }))}
          />
        ) : (
          <p>{t('applications.apply.noFiles')}</p>
        )}
      </section>
      <div className="pt-4">
        <SelectField
          name="source"
          label={t('applications.apply.source')}
          optional
          options={sources.map((value) => ({ value, label: t(`applications.sources.${value}`) }))}
        />
      </div>
      <p className="text-muted">{t('applications.apply.draft')}</p>
      <KeepTyped
        place={{ form: applicationForm, instance: slug }}
        owner={owner}
        base={form.base}
        draft={null}
        locale={locale}
      />
    </Form>
  );
}
