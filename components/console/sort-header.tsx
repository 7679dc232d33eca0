import { Th } from '@/components/ui/table';
import { Link } from '@/components/ui/link';

type Props = {
  label: string;
  /** Where the header leads: the same list sorted by this column, the other way round when it already is. */
  href: string;
  /** How the list is sorted by this column now. */
  sorted: 'asc' | 'desc' | null;
  className?: string;
};

/** A column header that sorts its table. */
export function SortHeader({ label, href, sorted, className }: Props) {
  const order = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined;
  return (
    <Th aria-sort={order} className={className}>
      <Link
        href={href}
        prefetch={false}
        className="text-ink hover:text-accent inline-flex min-h-9 items-center gap-1 underline decoration-dotted underline-offset-4"
      >
        {label}
        <span aria-hidden="true" className={sorted ? '' : 'text-muted'}>
          {sorted === 'asc' ? '↑' : sorted === 'desc' ? '↓' : '↕'}
        </span>
      </Link>
    </Th>
  );
}
