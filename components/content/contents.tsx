import type { ReactNode } from 'react';

type Entry = { id: string; title: string };
type Props = { label: string; entries: readonly Entry[] };

/** Links to the parts of the page, folded on narrow screens, so that the text is near. No script is needed for it. */
export function Contents({ label, entries }: Props) {
  return (
    <nav
      id="contents"
      aria-label={label}
      className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto"
    >
      <p className="text-muted mb-2 text-base font-semibold max-lg:hidden">{label}</p>
      <div className="border-line border-s-2 max-lg:hidden">
        <Links entries={entries} />
      </div>
      <div className="border-line border-s-2 lg:hidden">
        <Unfolding title={label}>
          <Links entries={entries} />
        </Unfolding>
      </div>
    </nav>
  );
}

const row =
  'flex min-h-11 items-center px-3 py-1.5 text-base leading-snug hover:bg-accent-soft hover:text-accent';

function Links({ entries }: { entries: readonly Entry[] }) {
  return (
    <ul>
      {entries.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} className={`${row} underline-offset-2 hover:underline`}>
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Unfolding({ title, children }: { title: string; children: ReactNode }) {
  return (
    // A reader may open it before React is there.
    <details className="group" suppressHydrationWarning>
      <summary
        className={`${row} group-open:text-accent cursor-pointer list-none justify-between gap-3 group-open:font-semibold [&::-webkit-details-marker]:hidden`}
      >
        {title}
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 shrink-0 group-open:rotate-180">
          <path d="m3.5 6 4.5 4.5L12.5 6" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </summary>
      <div className="ms-3 mb-3">{children}</div>
    </details>
  );
}
