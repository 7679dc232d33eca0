import type { ReactNode } from 'react';

type Props = { items: { label: string; value: ReactNode }[] };

/** Short facts side by side, each under its name; what has no value is left out. */
export function Facts({ items }: Props) {
  const known = items.filter(({ value }) => value !== null && value !== '');
  return (
    <dl className="mb-6 flex flex-wrap gap-x-10 gap-y-3">
      {known.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-muted text-sm">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
