import { getTranslations } from 'next-intl/server';
import { wordingIn } from '@/lib/applications/rules';
import type { Answers } from '@/lib/applications/schema';
import type { Locale } from '@/lib/i18n/locales';

/** The answers of an application beside the questions as they were asked. */
export async function AnswersView({ answers, locale }: { answers: Answers; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'applications' });
  const worded = (kind: string, value: string) =>
    kind === 'yes_no' && (value === 'yes' || value === 'no') ? t(value) : value;
  return (
    <dl className="space-y-4">
      {answers.map(({ questionId, kind, prompt, values }) => (
        <div key={questionId}>
          <dt className="text-muted">{wordingIn(prompt, locale)}</dt>
          <dd className="whitespace-pre-line" dir="auto">
            {values
              .map(({ value, label }) => (label ? wordingIn(label, locale) : worded(kind, value)))
              .join(', ') || t('detail.noAnswer')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
