import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { TextField } from '@/components/ui/field';

/** The address by which an account is known; browsers and password managers fill it in as such. */
export async function EmailField({ hint }: { hint?: ReactNode }) {
  const t = await getTranslations('accounts');
  return (
    <TextField
      name="email"
      type="email"
      label={t('email')}
      hint={hint}
      autoComplete="username"
      inputMode="email"
      spellCheck={false}
      dir="ltr"
    />
  );
}
