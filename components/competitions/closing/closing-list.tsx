import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/console/data-table';
import { Pager } from '@/components/console/pager';
import type { CompetitionDetail, PreviewRow } from '@/lib/competitions/dto';
import { competitionPath } from '@/lib/competitions/links';
import type { Paged } from '@/lib/lists/paging';
import { pagedQuery } from '@/lib/lists/query';
import { StageBadge } from '../stage-badge';

type Props = { competition: CompetitionDetail; rows: Paged<PreviewRow> };

/** Every recipient of a closing notification, with its kind, language and address. */
export function ClosingList({ competition, rows }: Props) {
  const t = useTranslations();
  const columns: Column<PreviewRow>[] = [
    {
      ...{ key: 'name', header: t('staff.applicants.name'), names: true, className: 'sm:min-w-40' },
      cell: (row) => (
        <>
          <bdi>{row.name}</bdi>
          <span className="text-muted block text-sm wrap-anywhere sm:hidden">
            {row.reference} · {row.email}
          </span>
        </>
      ),
    },
    {
      ...{ key: 'reference', header: t('staff.applicants.reference'), wide: true },
      className: 'whitespace-nowrap',
      cell: ({ reference }) => reference,
    },
    {
      ...{ key: 'stage', header: t('staff.applicants.stage'), wide: true },
      cell: ({ stage }) => <StageBadge stage={stage} />,
    },
    {
      ...{ key: 'message', header: t('staff.close.message'), className: 'sm:min-w-40' },
      cell: (row) => (
        <>
          {t(`staff.template.${row.template}`)}
          <span className="text-muted block text-sm sm:hidden">{t(`terms.language.${row.locale}`)}</span>
        </>
      ),
    },
    {
      ...{ key: 'language', header: t('staff.application.language'), wide: true },
      cell: (row) => t(`terms.language.${row.locale}`),
    },
    { key: 'address', header: t('staff.close.address'), wide: true, cell: ({ email }) => email },
  ];
  return (
    <>
      <DataTable
        caption={t('staff.close.list')}
        columns={columns}
        rows={rows.rows}
        keyOf={(row) => row.applicationId}
      />
      <Pager
        list={rows}
        hrefOf={(page) => `${competitionPath(competition.id)}/close${pagedQuery.query({ page })}#list`}
      />
    </>
  );
}
