import { useTranslations } from 'next-intl';
import { Table, Td, Th } from '@/components/ui/table';
import type { CompetitionDetail, Paged, PreviewRow } from '@/lib/competitions/dto';
import { competitionPath } from '@/lib/competitions/links';
import type { Locale } from '@/lib/i18n/locales';
import { Pager } from './pager';
import { StageBadge } from './stage-badge';

type Props = { competition: CompetitionDetail; rows: Paged<PreviewRow>; locale: Locale };

/** Every applicant with what they will be told, in which language and at which address. */
export function ClosingList({ competition, rows, locale }: Props) {
  const t = useTranslations();
  const path = `${competitionPath(competition.id)}/close`;
  return (
    <>
      <Table label={t('staff.close.list')}>
        <thead>
          <tr>
            <Th>{t('staff.applicants.name')}</Th>
            <Th>{t('staff.applicants.reference')}</Th>
            <Th>{t('staff.applicants.stage')}</Th>
            <Th>{t('staff.close.message')}</Th>
            <Th>{t('staff.application.language')}</Th>
            <Th>{t('staff.close.address')}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.rows.map((row) => (
            <tr key={row.applicationId}>
              <Td className="min-w-40">
                <bdi>{row.name}</bdi>
              </Td>
              <Td className="whitespace-nowrap">{row.reference}</Td>
              <Td>
                <StageBadge stage={row.stage} />
              </Td>
              <Td className="min-w-40">{t(`staff.template.${row.template}`)}</Td>
              <Td>{t(`terms.language.${row.locale}`)}</Td>
              <Td>{row.email}</Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Pager
        locale={locale}
        page={rows.page}
        last={rows.last}
        hrefOf={(page) => `${path}?page=${page}#list`}
      />
    </>
  );
}
