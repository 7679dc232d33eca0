import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Table, Td, Th, wideOnly } from '@/components/ui/table';
import type { StaffAccountDto } from '@/lib/accounts/staff/queries';

type Props = { rows: StaffAccountDto[]; /** Whose list it is. */ ownId: string };

/** Who may sign in to the console, and whether in two steps. */
export function StaffTable({ rows, ownId }: Props) {
  const t = useTranslations();
  return (
    <Table label={t('twoStep.staff.title')}>
      <thead>
        <tr>
          <Th>{t('twoStep.staff.name')}</Th>
          <Th className={wideOnly}>{t('twoStep.staff.role')}</Th>
          <Th className={wideOnly}>{t('twoStep.staff.twoStep')}</Th>
          <Th>{t('twoStep.staff.action')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Td className="wrap-anywhere">
              <bdi className="font-semibold">{row.name}</bdi>
              <span className="text-muted block text-sm">{row.email}</span>
              <span className="text-muted block text-sm sm:hidden">{t(`terms.staffRole.${row.role}`)}</span>
              <span className="mt-1 block text-sm sm:hidden">
                {t('twoStep.staff.twoStep')} <OnOrOff on={row.twoStep} />
              </span>
            </Td>
            <Td className={wideOnly}>{t(`terms.staffRole.${row.role}`)}</Td>
            <Td className={wideOnly}>
              <OnOrOff on={row.twoStep} />
            </Td>
            <Td>
              <Reset row={row} own={row.id === ownId} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
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
