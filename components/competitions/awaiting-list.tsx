import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import type { CompetitionSummary } from '@/lib/competitions/dto';

type Props = {
  id: string;
  title: string;
  /** Said when the list is empty. */
  nothing: string;
  rows: CompetitionSummary[];
  hrefOf: (row: CompetitionSummary) => string;
  about: (row: CompetitionSummary) => ReactNode;
  more?: ReactNode;
};

/** Competitions that wait for something, with what they wait for. */
export function AwaitingList({ id, title, nothing, rows, hrefOf, about, more }: Props) {
  return (
    <section aria-labelledby={id} className="border-line rounded-md border p-5">
      <h2 id={id} className="mb-2">
        {title}
      </h2>
      {rows.length === 0 ? <p className="text-muted">{nothing}</p> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="border-line border-t py-3 first:border-t-0">
            <Link
              href={hrefOf(row)}
              prefetch={false}
              className="text-accent font-semibold underline underline-offset-2"
            >
              <span lang={row.titleLanguage} dir="auto">
                {row.title}
              </span>
            </Link>
            <span className="text-muted block text-base">
              {row.reference} · {row.station}
            </span>
            <span className="block text-base">{about(row)}</span>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
