import { useFormatter, useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/console/data-table';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { CompetitionSummary } from '@/lib/competitions/dto';
import { competitionPath, competitionsPath } from '@/lib/competitions/links';
import { competitionQuery, type CompetitionSearch } from '@/lib/competitions/schema';
import { consideredStages } from '@/lib/competitions/stages/order';
import type { Locale } from '@/lib/i18n/locales';
import { formatShort } from '@/lib/time/format';
import { lastMinute } from '@/lib/time/rules';

type Props = { rows: CompetitionSummary[]; search: CompetitionSearch; locale: Locale };
type Counts = CompetitionSummary['counts'];

/** Competitions with their applicants counted by stage. */
export function CompetitionTable({ rows, search, locale }: Props) {
  const t = useTranslations('staff');
  const format = useFormatter();
  const counted = (key: string, header: string, countOf: (counts: Counts) => number) => ({
    ...{ key, header, numeric: true, wide: true, headerClass: 'px-2! align-bottom', className: 'px-2!' },
    cell: ({ counts }: CompetitionSummary) => {
      const count = countOf(counts);
      return <span className={count === 0 ? 'text-muted' : undefined}>{format.number(count)}</span>;
    },
  });
  const columns: Column<CompetitionSummary>[] = [
    {
      ...{ key: 'title', header: t('competitions.competition'), sort: 'title', names: true },
      className: 'sm:min-w-56',
      cell: (row) => <Competition row={row} locale={locale} />,
    },
    {
      ...{ key: 'reference', header: t('competitions.reference'), sort: 'reference', wide: true },
      className: 'text-sm whitespace-nowrap',
      cell: (row) => row.reference,
    },
    {
      ...{ key: 'deadline', header: t('competitions.deadline'), sort: 'deadline', wide: true },
      className: 'text-sm',
      cell: (row) => (
        <>
          <span className="whitespace-nowrap">{deadlineOf(row, locale)}</span>
          <span className="block">
            <CompetitionState row={row} />
          </span>
        </>
      ),
    },
    {
      ...{ key: 'applicants', header: t('competitions.applicants'), sort: 'applicants', numeric: true },
      className: 'font-semibold',
      cell: (row) => format.number(row.total),
    },
    ...consideredStages.map((stage) => counted(stage, t(`stageShort.${stage}`), (counts) => counts[stage])),
    counted(
      'decided',
      t('stageShort.decided'),
      ({ selected, reserve_list, not_selected }) => selected + reserve_list + not_selected,
    ),
  ];
  return (
    <DataTable
      caption={t('competitions.title')}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.id}
      sorting={{
        ...search,
        hrefOf: (sort, direction) => competitionsPath(competitionQuery.sorted(search, sort, direction)),
      }}
    />
  );
}

function deadlineOf({ closesAt, timeZone }: CompetitionSummary, locale: Locale): string {
  return closesAt ? formatShort(locale, lastMinute(closesAt), timeZone) : '–';
}

function Competition({ row, locale }: { row: CompetitionSummary; locale: Locale }) {
  return (
    <>
      <Link href={competitionPath(row.id)} className="text-accent font-semibold underline underline-offset-2">
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
        <CompetitionState row={row} /> {deadlineOf(row, locale)}
      </span>
    </>
  );
}

/** Where a competition stands, in a word. */
export function CompetitionState({ row }: { row: Pick<CompetitionSummary, 'status' | 'due'> }) {
  const t = useTranslations('staff.state');
  if (row.status === 'closed') return <Badge>{t('closed')}</Badge>;
  if (row.status === 'cancelled') return <Badge tone="danger">{t('cancelled')}</Badge>;
  return row.due ? <Badge tone="warning">{t('due')}</Badge> : <Badge tone="success">{t('open')}</Badge>;
}
