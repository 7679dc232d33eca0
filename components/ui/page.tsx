import type { ReactNode } from 'react';

const widths = { text: 'max-w-3xl', wide: 'max-w-6xl', form: 'max-w-xl' } as const;

type Props = { children: ReactNode; width?: keyof typeof widths };

/** The main landmark of a page, at one of the three widths of the design. */
export function Page({ children, width = 'wide' }: Props) {
  return (
    <main id="main" tabIndex={-1} className="grow outline-none">
      <div className={`mx-auto w-full px-4 py-8 sm:px-6 sm:py-12 ${widths[width]}`}>{children}</div>
    </main>
  );
}

type HeadingProps = { title: ReactNode; lead?: ReactNode; above?: ReactNode };

/** The title of a page with the sentence that says what it is for. */
export function PageHeading({ title, lead, above }: HeadingProps) {
  return (
    <div className="mb-8">
      {above ? <p className="text-muted mb-2 text-base">{above}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="text-muted mt-3 max-w-prose text-lg">{lead}</p> : null}
    </div>
  );
}

type PartProps = { id: string; title: ReactNode; children: ReactNode };

/** A part of a page under its own heading, set off by a line. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="border-line border-t pt-8">
      <h2 id={id} className="mb-4">
        {title}
      </h2>
      {children}
    </section>
  );
}
