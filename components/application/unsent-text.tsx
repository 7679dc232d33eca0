import { getTranslations } from 'next-intl/server';
import type { ApplicationForm } from '@/lib/applications/dto';
import { answersOf } from '@/lib/applications/rules';
import type { Question } from '@/lib/applications/schema';
import type { Locale } from '@/lib/i18n/locales';
import { AnswersView } from './answers-view';
import { LetterView } from './letter-view';

type Props = { questions: Question[]; form: ApplicationForm; locale: Locale };

/** What was written for a vacancy that has closed without it, to be used elsewhere. */
export async function UnsentText({ questions, form, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'applications.unsent' });
  const letter = [form.values.letter ?? ''].flat().join('\n');
  return (
    <section aria-labelledby="unsent" className="mt-10 space-y-6">
      <h2 id="unsent">{t('written')}</h2>
      <AnswersView answers={answersOf(questions, form.values)} locale={locale} />
      {letter ? <LetterView letter={letter} /> : null}
    </section>
  );
}
