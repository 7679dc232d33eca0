import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SnapshotView } from '@/components/profile/snapshot-view';
import type { ApplicationForm } from '@/lib/applications/dto';
import { answersOf } from '@/lib/applications/rules';
import type { Question } from '@/lib/applications/schema';
import type { Locale } from '@/lib/i18n/locales';
import { AnswersView } from './answers-view';
import { FilesView } from './files-view';
import { LetterView } from './letter-view';

type Props = {
  questions: Question[];
  form: ApplicationForm;
  /** Where it is written. */
  at: string;
  locale: Locale;
};

/** All that would be sent, as those who examine it will read it. */
export async function ReviewedParts({ questions, form, at, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'applications' });
  const letter = [form.values.letter ?? ''].flat().join('\n');
  return (
    <>
      {questions.length > 0 ? (
        <Reviewed id="questions" at={at} title={t('tasks.questions')} change={t('review.changeQuestions')}>
          <AnswersView answers={answersOf(questions, form.values)} locale={locale} />
        </Reviewed>
      ) : null}
      <Reviewed id="letter" at={at} title={t('tasks.letter')} change={t('review.changeLetter')}>
        {letter.trim() ? <LetterView letter={letter} /> : <p>{t('review.noLetter')}</p>}
      </Reviewed>
      <Reviewed id="attachments" at={at} title={t('tasks.attachments')} change={t('review.changeFiles')}>
        <FilesView
          files={form.chosen}
          at={({ id }) => `/api/profile/attachments/${id}`}
          pictures={false}
          locale={locale}
        />
      </Reviewed>
      <Reviewed
        id="profile"
        at={`/${locale}/profile`}
        title={t('tasks.profile')}
        change={t('review.changeProfile')}
      >
        {form.snapshot ? (
          <details className="border-line rounded-md border p-4">
            <summary className="text-accent cursor-pointer font-semibold">{t('apply.showProfile')}</summary>
            <div className="mt-4">
              <SnapshotView snapshot={form.snapshot} locale={locale} />
            </div>
          </details>
        ) : (
          <p>{t('apply.incompleteTitle')}</p>
        )}
      </Reviewed>
    </>
  );
}

type PartProps = { id: string; at: string; title: string; change: string; children: ReactNode };

function Reviewed({ id, at, title, change, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="border-line mb-8 border-t pt-6">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id}>{title}</h2>
        <a href={`${at}#${id}`}>{change}</a>
      </div>
      {children}
    </section>
  );
}
