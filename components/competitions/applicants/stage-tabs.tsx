import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import type { StageCounts } from '@/lib/competitions/dto';
import { competitionPath } from '@/lib/competitions/links';
import { applicantQuery, type ApplicantSearch } from '@/lib/competitions/schema';
import { stages } from '@/lib/competitions/stages/order';

type Props = { id: string; counts: StageCounts; search: ApplicantSearch };

/** The stages of a competition with how many applications that fit the search are at each; one is shown below. */
export function StageTabs({ id, counts, search }: Props) {
  const t = useTranslations();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tab = (stage: ApplicantSearch['stage'], label: string, count: number) => (
    // On a phone the stages at which there is nobody are left out.
    <li
      key={stage}
      className={count === 0 && search.stage !== stage && stage !== 'all' ? 'max-sm:hidden' : ''}
    >
      <Link
        href={competitionPath(id, applicantQuery.changed(search, { stage }))}
        prefetch={false}
        scroll={false}
        aria-current={search.stage === stage ? 'page' : undefined}
        className="border-line hover:border-accent text-ink aria-[current]:bg-accent aria-[current]:text-on-accent aria-[current]:border-accent inline-flex min-h-11 items-center gap-2 rounded-md border px-3 text-base no-underline"
      >
        {label} <span className="font-semibold tabular-nums">{count}</span>
      </Link>
    </li>
  );
  return (
    <nav aria-label={t('staff.applicants.stages')} className="mb-6">
      <ul className="flex flex-wrap gap-2">
        {tab('all', t('staff.applicants.all'), all)}
        {stages.map((stage) => tab(stage, t(`terms.stage.${stage}`), counts[stage]))}
      </ul>
    </nav>
  );
}
