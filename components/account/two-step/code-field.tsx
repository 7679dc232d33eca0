import { getTranslations } from 'next-intl/server';
import { TextField } from '@/components/ui/field';

/** Six digits of an authenticator app; phones offer a number pad, and a code that they hold. */
export async function CodeField() {
  const t = await getTranslations('twoStep');
  return (
    <TextField
      name="code"
      label={t('code')}
      hint={t('codeHint')}
      autoComplete="one-time-code"
      keyboard="digits"
      enterKeyHint="go"
    />
  );
}
