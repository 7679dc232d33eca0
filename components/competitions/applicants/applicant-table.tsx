import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/console/data-table';
import { ListLink } from '@/components/console/list-link';
import { Badge } from '@/components/ui/badge';
import type { ApplicantRow, CompetitionDetail } from '@/lib/competitions/dto';
import { applicationPath, competitionPath } from '@/lib/competitions/links';
import { applicantQuery, type ApplicantSearch } from '@/lib/competitions/schema';
import type { Locale } from '@/lib/i18n/locales';
import { nationalityName } from '@/lib/reference/nationalities';
import { formatDate, formatShort } from '@/lib/time/format';
import { StageBadge } from '../stage-badge';

type Props = {
  competition: CompetitionDetail;
  rows: ApplicantRow[];
  search: ApplicantSearch;
  locale: Locale;
  /** Whether rows can be ticked: the table then stands in a form. */
  selectable: boolean;
};

/** What an applicant is in a selection; null where nothing can be done with the application any more. */
export function selectableValue({ id, stage }: ApplicantRow): string | null {
  return stage === 'withdrawn' ? null : `${id}@${stage}`;
}

/** The applicants of a competition, one a row. */
export function ApplicantTable({ competition, rows, search, locale, selectable }: Props) {
  const t = useTranslations('staff.applicants');
  const { timeZone } = competition;
  const nationality = (row: ApplicantRow) =>
    row.nationality ? nationalityName(row.nationality, locale) : '';
  const columns: Column<ApplicantRow>[] = [
    {
      ...{ key: 'name', header: t('name'), sort: 'name', names: true, className: 'sm:min-w-44' },
      cell: (row) => (
        <>
          <ListLink
            href={applicationPath(competition.id, row.id, search)}
            className="text-accent scroll-mb-48 font-semibold underline underline-offset-2"
          >
            <bdi>{row.name}</bdi>
          </ListLink>{' '}
          {row.internal ? <Badge tone="accent">{t('internal')}</Badge> : null}
          <span className="text-muted block text-sm sm:hidden">
            {[row.reference, nationality(row)].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      ...{ key: 'reference', header: t('reference'), wide: true, className: 'whitespace-nowrap' },
      cell: ({ reference }) => reference,
    },
    {
      ...{ key: 'nationality', header: t('nationality'), wide: true },
      cell: (row) => nationality(row) || '–',
    },
    {
      ...{ key: 'submitted', header: t('submitted'), sort: 'submitted', wide: true },
      className: 'whitespace-nowrap',
      cell: ({ submittedAt }) => formatShort(locale, submittedAt, timeZone),
    },
    {
      ...{ key: 'stage', header: t('stage'), sort: 'stage' },
      cell: ({ stage, stageChangedAt }) => (
        <>
          <StageBadge stage={stage} />
          <span className="text-muted block text-sm sm:hidden">
            {formatDate(locale, stageChangedAt, timeZone)}
          </span>
        </>
      ),
    },
    {
      ...{ key: 'since', header: t('since'), wide: true, className: 'whitespace-nowrap' },
      cell: ({ stageChangedAt }) => formatShort(locale, stageChangedAt, timeZone),
    },
  ];
  const ticking = {
    valueOf: selectableValue,
    labelOf: ({ name }: ApplicantRow) => t('select', { name }),
    labelOfAll: t('selectAll'),
  };
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      sorting={{
        ...search,
        hrefOf: (sort, direction) =>
          competitionPath(competition.id, applicantQuery.sorted(search, sort, direction)),
      }}
      ticking={selectable ? ticking : undefined}
    />
  );
}
