import { getTranslations } from 'next-intl/server';
import { SnapshotView } from '@/components/profile/snapshot-view';
import { CheckboxField, SelectField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { apply } from '@/lib/applications/actions';
import { sources, type Question } from '@/lib/applications/schema';
import type { Locale } from '@/lib/i18n/locales';
import type { ProfileSnapshot } from '@/lib/profiles/snapshot';
import { QuestionField } from './question-field';

type Props = { slug: string; questions: Question[]; snapshot: ProfileSnapshot; locale: Locale };

/** The application to one vacancy: the profile as it will be sent, the questions, and the submission. */
export async function ApplyForm({ slug, questions, snapshot, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'applications' });
  const action = apply.bind(null, locale, slug);
  return (
    <>
      <section aria-labelledby="profile" className="mb-10 space-y-3">
        <h2 id="profile">{t('apply.profile')}</h2>
        <p>{t('apply.profileText')}</p>
        <details className="border-line rounded-md border p-4">
          <summary className="text-accent cursor-pointer font-semibold">{t('apply.showProfile')}</summary>
          <div className="mt-4">
            <SnapshotView snapshot={snapshot} locale={locale} />
          </div>
        </details>
        <p>
          <a href={`/${locale}/profile`}>{t('apply.editProfile')}</a>
        </p>
      </section>
      <Form
        action={action}
        submit={t('apply.submit')}
        aside={<a href={`/${locale}/jobs/${slug}`}>{t('apply.back')}</a>}
      >
        <h2>{t('apply.questions')}</h2>
        {questions.length === 0 ? <p>{t('apply.noQuestions')}</p> : null}
        {questions.map((question) => (
          <QuestionField key={question.id} question={question} locale={locale} />
        ))}
        <h2 className="pt-4">{t('apply.more')}</h2>
        <SelectField
          name="source"
          label={t('apply.source')}
          optional
          options={sources.map((value) => ({ value, label: t(`sources.${value}`) }))}
        />
        <p>{t('apply.noFee')}</p>
        <CheckboxField name="certify" label={t('apply.certify')} />
        <p className="text-muted">{t('apply.draft')}</p>
      </Form>
    </>
  );
}
