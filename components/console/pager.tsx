import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import type { Paged } from '@/lib/lists/paging';
import { ListLink } from './list-link';

type Props = {
  list: Pick<Paged<unknown>, 'page' | 'last'>;
  /** The path and query of one page of the list. */
  hrefOf: (page: number) => string;
};

/** The way through a list of several pages. */
export function Pager({ list: { page, last }, hrefOf }: Props) {
  const t = useTranslations('staff.pager');
  if (last <= 1) return null;
  const link = (to: number, label: string, rel: 'prev' | 'next') => (
    <ListLink href={hrefOf(to)} rel={rel} className={buttonClass({ variant: 'secondary' })}>
      {label}
    </ListLink>
  );
  return (
    <nav aria-label={t('label')} className="mt-4 flex flex-wrap items-center justify-between gap-4">
      <span>{t('position', { page, last })}</span>
      <span className="flex gap-3">
        {page > 1 ? link(page - 1, t('previous'), 'prev') : null}
        {page < last ? link(page + 1, t('next'), 'next') : null}
      </span>
    </nav>
  );
}
