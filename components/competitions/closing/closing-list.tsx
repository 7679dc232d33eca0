import { useTranslations } from 'next-intl';
import { Table, Td, Th, wideOnly } from '@/components/ui/table';
import type { CompetitionDetail, PreviewRow } from '@/lib/competitions/dto';
import { competitionPath } from '@/lib/competitions/links';
import type { Paged } from '@/lib/lists/paging';
import { Pager } from '@/components/console/pager';
import { StageBadge } from '../stage-badge';

type Props = { competition: CompetitionDetail; rows: Paged<PreviewRow> };

/** Every recipient of a closing notification, with its kind, language and address. */
export function ClosingList({ competition, rows }: Props) {
  const t = useTranslations();
  const path = `${competitionPath(competition.id)}/close`;
  return (
    <>
      <Table label={t('staff.close.list')}>
        <thead>
          <tr>
            <Th>{t('staff.applicants.name')}</Th>
            <Th className={wideOnly}>{t('staff.applicants.reference')}</Th>
            <Th className={wideOnly}>{t('staff.applicants.stage')}</Th>
            <Th>{t('staff.close.message')}</Th>
            <Th className={wideOnly}>{t('staff.application.language')}</Th>
            <Th className={wideOnly}>{t('staff.close.address')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.rows.map((row) => (
            <tr key={row.applicationId}>
              <Td className="sm:min-w-40">
                <bdi>{row.name}</bdi>
                <span className="text-muted block text-sm wrap-anywhere sm:hidden">
                  {row.reference} · {row.email}
                </span>
              </Td>
              <Td className={`whitespace-nowrap ${wideOnly}`}>{row.reference}</Td>
              <Td className={wideOnly}>
                <StageBadge stage={row.stage} />
              </Td>
              <Td className="sm:min-w-40">
                {t(`staff.template.${row.template}`)}
                <span className="text-muted block text-sm sm:hidden">
                  {t(`terms.language.${row.locale}`)}
                </span>
              </Td>
              <Td className={wideOnly}>{t(`terms.language.${row.locale}`)}</Td>
              <Td className={wideOnly}>{row.email}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Pager page={rows.page} last={rows.last} hrefOf={(page) => `${path}?page=${page}#list`} />
    </>
  );
}
