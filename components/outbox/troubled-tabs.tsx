import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { DeliveryOverview } from '@/lib/outbox/decisions/dto';
import { deliveryPath, type DeliverySearch } from '@/lib/outbox/decisions/schema';

type Props = { counts: DeliveryOverview['counts']; chosen: DeliverySearch['status'] };

/** The states that need a decision, with how many notifications are in each; one of them is shown below. */
export function TroubledTabs({ counts, chosen }: Props) {
  const t = useTranslations('delivery.troubled');
  const tabs = [
    { status: 'all', count: counts.failed + counts.unknown },
    { status: 'failed', count: counts.failed },
    { status: 'unknown', count: counts.unknown },
  ] as const;
  return (
    <nav aria-label={t('filter')} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {tabs.map(({ status, count }) => (
          <li key={status}>
            <Link
              href={deliveryPath({ status })}
              prefetch={false}
              scroll={false}
              aria-current={chosen === status ? 'page' : undefined}
              className="border-line hover:border-accent text-ink aria-[current]:bg-accent aria-[current]:text-on-accent aria-[current]:border-accent inline-flex min-h-11 items-center gap-2 rounded-md border px-3 text-base no-underline"
            >
              {t(status)} <span className="font-semibold tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
