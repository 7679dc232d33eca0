import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { TextField } from '@/components/ui/field';

/** The address by which an account is known; browsers and password managers fill it in as such. */
export async function EmailField({
  hint,
  alone,
}: {
  hint?: ReactNode;
  /** The only field of its form. */ alone?: boolean;
}) {
  const t = await getTranslations('accounts');
  return (
    <TextField
      name="email"
      label={t('email')}
      hint={hint}
      autoComplete="username"
      keyboard="mail"
      enterKeyHint={alone ? 'send' : undefined}
    />
  );
}
