import { Th } from '@/components/ui/table';
import { ListLink } from './list-link';

/** How a list is sorted, and the address of the same list sorted otherwise. */
export type Sorting = {
  sort: string;
  direction: 'asc' | 'desc';
  hrefOf: (sort: string, direction: 'asc' | 'desc') => string;
};

type Props = { label: string; sort: string; sorting: Sorting; className?: string };

/** A column header that sorts its table, the other way round when it already does. */
export function SortHeader({ label, sort, sorting, className }: Props) {
  const sorted = sorting.sort === sort ? sorting.direction : null;
  const order = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined;
  return (
    <Th aria-sort={order} className={className}>
      <ListLink
        href={sorting.hrefOf(sort, sorted === 'asc' ? 'desc' : 'asc')}
        className="text-ink hover:text-accent inline-flex min-h-9 items-center gap-1 underline decoration-dotted underline-offset-4"
      >
        {label}
        <span aria-hidden="true" className={sorted ? '' : 'text-muted'}>
          {sorted === 'asc' ? '↑' : sorted === 'desc' ? '↓' : '↕'}
        </span>
      </ListLink>
    </Th>
  );
}
