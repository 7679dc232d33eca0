'use client';

import type { ReactNode } from 'react';
import { useFormContext } from './action-form';
import { Button, type ButtonLook } from './button';

type Props = ButtonLook & { name: string; value: string; label?: string; children: ReactNode };

/** One of several buttons of a form, which sends what it stands for. */
export function EachButton({ label, ...props }: Props) {
  const { pending } = useFormContext();
  return <Button type="submit" disabled={pending} aria-label={label} {...props} />;
}

/**
 * Before the fields of a form with several buttons: the Enter key would press the first of them, whatever it stands for.
 * Browsers do nothing where the first is disabled.
 */
export function NoDefaultButton() {
  return <button type="submit" disabled hidden />;
}
