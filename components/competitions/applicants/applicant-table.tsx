import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Table, Td, Th, wideOnly } from '@/components/ui/table';
import type { ApplicantRow, CompetitionDetail } from '@/lib/competitions/dto';
import { applicationPath, competitionPath } from '@/lib/competitions/links';
import type { applicantSorts, ApplicantSearch } from '@/lib/competitions/schema';
import { codeName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/locales';
import { formatDate, formatShort } from '@/lib/time/format';
import { SelectionBox, SelectionOfAll } from '@/components/console/selection';
import { SortHeader } from '@/components/console/sort-header';
import { StageBadge } from '../stage-badge';

type Props = {
  competition: CompetitionDetail;
  rows: ApplicantRow[];
  search: ApplicantSearch;
  locale: Locale;
  /** Whether rows can be ticked: the table then stands in a form. */
  selectable: boolean;
};

/** The applicants of a competition, one a row. */
export function ApplicantTable({ competition, rows, search, locale, selectable }: Props) {
  const t = useTranslations('staff.applicants');
  const header = (sort: (typeof applicantSorts)[number], label: string, className = '') => {
    const sorted = search.sort === sort ? search.direction : null;
    const direction = sorted === 'asc' ? 'desc' : 'asc';
    const href = competitionPath(competition.id, { ...search, sort, direction, page: 1 });
    return <SortHeader label={label} href={href} sorted={sorted} className={className} />;
  };
  return (
    <Table label={t('title')}>
      <thead>
        <tr>
          {selectable ? (
            <Th className="w-11 p-0!">
              <SelectionOfAll label={t('selectAll')} />
            </Th>
          ) : null}
          {header('name', t('name'))}
          <Th className={wideOnly}>{t('reference')}</Th>
          <Th className={wideOnly}>{t('nationality')}</Th>
          {header('submitted', t('submitted'), wideOnly)}
          {header('stage', t('stage'))}
          <Th className={wideOnly}>{t('since')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="has-checked:bg-accent-soft">
            {selectable ? (
              <Td className="p-0!">
                {row.stage === 'withdrawn' ? null : (
                  <SelectionBox value={`${row.id}@${row.stage}`} label={t('select', { name: row.name })} />
                )}
              </Td>
            ) : null}
            <ApplicantCells row={row} competition={competition} locale={locale} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type CellProps = { row: ApplicantRow; competition: CompetitionDetail; locale: Locale };

function ApplicantCells({ row, competition, locale }: CellProps) {
  const t = useTranslations('staff.applicants');
  const { timeZone } = competition;
  const nationality = row.nationality ? codeName(row.nationality, 'region', locale) : '';
  return (
    <>
      <Td className="sm:min-w-44">
        <Link
          href={applicationPath(competition.id, row.id)}
          prefetch={false}
          className="text-accent scroll-mb-48 font-semibold underline underline-offset-2"
        >
          <bdi>{row.name}</bdi>
        </Link>{' '}
        {row.internal ? <Badge tone="accent">{t('internal')}</Badge> : null}
        <span className="text-muted block text-sm sm:hidden">
          {[row.reference, nationality].filter(Boolean).join(' · ')}
        </span>
      </Td>
      <Td className={`whitespace-nowrap ${wideOnly}`}>{row.reference}</Td>
      <Td className={wideOnly}>{nationality || '–'}</Td>
      <Td className={`whitespace-nowrap ${wideOnly}`}>{formatShort(locale, row.submittedAt, timeZone)}</Td>
      <Td>
        <StageBadge stage={row.stage} />
        <span className="text-muted block text-sm sm:hidden">
          {formatDate(locale, row.stageChangedAt, timeZone)}
        </span>
      </Td>
      <Td className={`whitespace-nowrap ${wideOnly}`}>{formatShort(locale, row.stageChangedAt, timeZone)}</Td>
    </>
  );
}
