import type { ReactNode } from 'react';

const tones = {
  info: 'border-accent bg-accent-soft',
  success: 'border-success bg-success-soft',
  warning: 'border-warning bg-warning-soft',
  danger: 'border-danger bg-danger-soft',
} as const;

type Props = { tone?: keyof typeof tones; title?: string; children?: ReactNode; role?: 'status' | 'alert' };

/** A boxed message that stands out from the text around it. */
export function Notice({ tone = 'info', title, children, role }: Props) {
  return (
    <div role={role} className={`rounded-md border-s-4 px-4 py-3 ${tones[tone]}`}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  );
}
