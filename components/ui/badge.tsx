import type { ReactNode } from 'react';

const tones = {
  neutral: 'bg-sunken text-ink',
  accent: 'bg-accent-soft text-accent',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
} as const;

export type BadgeTone = keyof typeof tones;

/**
 * A short state in a word or two; the words say it, the colour only repeats it. Its border is seen where people have their
 * own colours, which take the background away.
 */
export function Badge({ tone = 'neutral', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded border border-transparent px-2 py-px text-sm font-semibold wrap-break-word ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
