import type { ReactNode } from 'react';

type Props = { entries: { key: string; term: ReactNode; text: ReactNode }[] };

/** Terms beside what is said of them; on narrow screens, above it. */
export function Definitions({ entries }: Props) {
  return (
    <dl className="border-line mt-5 border-b">
      {entries.map(({ key, term, text }) => (
        <div
          key={key}
          className="border-line grid break-inside-avoid gap-x-6 gap-y-1 border-t py-3 sm:grid-cols-[12rem_minmax(0,1fr)]"
        >
          <dt className="leading-snug font-semibold">{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
