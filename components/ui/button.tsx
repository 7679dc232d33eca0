import type { ComponentProps } from 'react';

const variants = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  secondary: 'bg-surface text-accent border-control hover:border-accent hover:bg-accent-soft',
  danger: 'bg-danger text-page border-transparent hover:opacity-90',
  quiet: 'text-accent border-transparent underline underline-offset-2 hover:bg-accent-soft',
} as const;

const sizes = { normal: 'min-h-11 px-5 py-2 text-base', small: 'min-h-9 px-3 py-1 text-sm' } as const;

export type ButtonLook = { variant?: keyof typeof variants; size?: keyof typeof sizes };

/** The classes of a button, for links that look like one. */
export function buttonClass({ variant = 'primary', size = 'normal' }: ButtonLook = {}, extra = ''): string {
  const base =
    'inline-flex cursor-pointer items-center justify-center gap-2 rounded-md border text-center font-semibold no-underline';
  return `${base} disabled:cursor-not-allowed disabled:opacity-60 ${variants[variant]} ${sizes[size]} ${extra}`;
}

export function Button({
  variant,
  size,
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & ButtonLook) {
  return <button type={type} className={buttonClass({ variant, size }, className)} {...rest} />;
}
