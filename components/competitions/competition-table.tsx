import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Table, Td, Th, wideOnly } from '@/components/ui/table';
import type { CompetitionSummary } from '@/lib/competitions/dto';
import {
  defaultCompetitionSearch,
  type competitionSorts,
  type CompetitionSearch,
} from '@/lib/competitions/schema';
import { consideredStages } from '@/lib/competitions/stages/order';
import type { Locale } from '@/lib/i18n/locales';
import { queryOf } from '@/lib/lists/schema';
import { formatShort } from '@/lib/time/format';
import { lastMinute } from '@/lib/time/rules';
import { SortHeader } from '@/components/console/sort-header';

type Props = { rows: CompetitionSummary[]; search: CompetitionSearch; locale: Locale };
type Sort = (typeof competitionSorts)[number];

/** Competitions with their applicants counted by stage. */
export function CompetitionTable({ rows, search, locale }: Props) {
  const t = useTranslations();
  const header = (sort: Sort, label: string, className = '') => {
    const sorted = search.sort === sort ? search.direction : null;
    const direction = sorted === 'asc' ? 'desc' : 'asc';
    const query = queryOf({ ...search, sort, direction, page: 1 }, defaultCompetitionSearch);
    const href = `/staff/competitions${query}`;
    return <SortHeader label={label} href={href} sorted={sorted} className={className} />;
  };
  return (
    <Table label={t('staff.competitions.title')}>
      <thead>
        <tr>
          {header('title', t('staff.competitions.competition'))}
          {header('reference', t('staff.competitions.reference'), wideOnly)}
          {header('deadline', t('staff.competitions.deadline'), wideOnly)}
          {header('applicants', t('staff.competitions.applicants'), 'text-end!')}
          {consideredStages.map((stage) => (
            <Th key={stage} className={`px-2! text-end! align-bottom ${wideOnly}`}>
              {t(`staff.stageShort.${stage}`)}
            </Th>
          ))}
          <Th className={`px-2! text-end! align-bottom ${wideOnly}`}>{t('staff.stageShort.decided')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CompetitionRow key={row.id} row={row} locale={locale} />
        ))}
      </tbody>
    </Table>
  );
}

function CompetitionRow({ row, locale }: { row: CompetitionSummary; locale: Locale }) {
  const format = useFormatter();
  const { counts } = row;
  const deadline = row.closesAt ? formatShort(locale, lastMinute(row.closesAt), row.timeZone) : '–';
  const decided = counts.selected + counts.reserve_list + counts.not_selected;
  const numbers = [
    ...consideredStages.map((stage) => ({ stage, count: counts[stage] })),
    { stage: 'decided', count: decided },
  ];
  return (
    <tr>
      <Td className="sm:min-w-56">
        <Link
          href={`/staff/competitions/${row.id}`}
          className="text-accent font-semibold underline underline-offset-2"
        >
          <span lang={row.titleLanguage} dir="auto">
            {row.title}
          </span>
        </Link>
        <span className="text-muted block text-sm">
          {row.station}
          {row.grade ? ` · ${row.grade}` : ''}
          <span className="sm:hidden"> · {row.reference}</span>
        </span>
        <span className="mt-1 flex flex-wrap items-center gap-x-2 text-sm sm:hidden">
          <CompetitionState row={row} /> {deadline}
        </span>
      </Td>
      <Td className={`text-sm whitespace-nowrap ${wideOnly}`}>{row.reference}</Td>
      <Td className={`text-sm ${wideOnly}`}>
        <span className="whitespace-nowrap">{deadline}</span>
        <span className="block">
          <CompetitionState row={row} />
        </span>
      </Td>
      <Td className="text-end font-semibold tabular-nums">{format.number(row.total)}</Td>
      {numbers.map(({ stage, count }) => (
        <Td
          key={stage}
          className={`px-2! text-end tabular-nums ${wideOnly} ${count === 0 ? 'text-muted' : ''}`}
        >
          {format.number(count)}
        </Td>
      ))}
    </tr>
  );
}

/** Where a competition stands, in a word. */
export function CompetitionState({ row }: { row: Pick<CompetitionSummary, 'status' | 'due'> }) {
  const t = useTranslations('staff.state');
  if (row.status === 'closed') return <Badge>{t('closed')}</Badge>;
  if (row.status === 'cancelled') return <Badge tone="danger">{t('cancelled')}</Badge>;
  return row.due ? <Badge tone="warning">{t('due')}</Badge> : <Badge tone="success">{t('open')}</Badge>;
}
