import { useTranslations } from 'next-intl';
import { DataTable, type Column } from '@/components/console/data-table';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import type { StaffAccountDto } from '@/lib/accounts/staff/queries';

type Props = { rows: StaffAccountDto[]; /** Whose list it is. */ ownId: string };

/** Who may sign in to the console, and whether in two steps. */
export function StaffTable({ rows, ownId }: Props) {
  const t = useTranslations();
  const columns: Column<StaffAccountDto>[] = [
    {
      ...{ key: 'name', header: t('twoStep.staff.name'), names: true, className: 'wrap-anywhere' },
      cell: (row) => (
        <>
          <bdi className="font-semibold">{row.name}</bdi>
          <span className="text-muted block text-sm">{row.email}</span>
          <span className="text-muted block text-sm sm:hidden">{t(`terms.staffRole.${row.role}`)}</span>
          <span className="mt-1 block text-sm sm:hidden">
            {t('twoStep.staff.twoStep')} <OnOrOff on={row.twoStep} />
          </span>
        </>
      ),
    },
    {
      ...{ key: 'role', header: t('twoStep.staff.role'), wide: true },
      cell: ({ role }) => t(`terms.staffRole.${role}`),
    },
    {
      ...{ key: 'twoStep', header: t('twoStep.staff.twoStep'), wide: true },
      cell: ({ twoStep }) => <OnOrOff on={twoStep} />,
    },
    {
      ...{ key: 'action', header: t('twoStep.staff.action') },
      cell: (row) => <Reset row={row} own={row.id === ownId} />,
    },
  ];
  return (
    <DataTable caption={t('twoStep.staff.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
  );
}

function OnOrOff({ on }: { on: boolean }) {
  const t = useTranslations('twoStep');
  return <Badge tone={on ? 'success' : 'neutral'}>{t(on ? 'on' : 'off')}</Badge>;
}

function Reset({ row, own }: { row: StaffAccountDto; own: boolean }) {
  const t = useTranslations('twoStep.staff');
  const look = 'text-accent underline underline-offset-2';
  if (own)
    return (
      <Link href="/staff/account/two-step" className={look}>
        {t('own')}
      </Link>
    );
  if (!row.twoStep) return <span className="text-muted">–</span>;
  return (
    <Link
      href={`/staff/accounts/${row.id}/reset`}
      prefetch={false}
      aria-label={t('resetNamed', { name: row.name })}
      className={look}
    >
      {t('reset')}
    </Link>
  );
}
