import { getTranslations } from 'next-intl/server';
import { ChoiceField, TextArea, TextField } from '@/components/ui/field';
import { wordingIn } from '@/lib/applications/rules';
import { answerField, answerLimits, yesNo, type Question } from '@/lib/applications/schema';
import type { Locale } from '@/lib/i18n/locales';

/** The field that answers one screening question. */
export async function QuestionField({ question, locale }: { question: Question; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'applications' });
  const { kind, required, prompt, options } = question;
  const common = { name: answerField(question), label: wordingIn(prompt, locale), optional: !required };
  switch (kind) {
    case 'yes_no':
      return <ChoiceField {...common} options={yesNo.map((value) => ({ value, label: t(value) }))} />;
    case 'single_choice':
    case 'multiple_choice': {
      const labelled = options.map(({ value, label }) => ({ value, label: wordingIn(label, locale) }));
      return <ChoiceField {...common} options={labelled} multiple={kind === 'multiple_choice'} />;
    }
    case 'number':
      return <TextField {...common} inputMode="decimal" limit={answerLimits.number} />;
    case 'short_text':
      return <TextField {...common} limit={answerLimits.short_text} />;
    case 'long_text':
      return <TextArea {...common} rows={8} limit={answerLimits.long_text} />;
  }
}
