import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page';
import type { CompetitionDetail } from '@/lib/competitions/dto';
import { competitionPath } from '@/lib/competitions/links';
import { CompetitionState } from './competition-table';

type Props = {
  competition: CompetitionDetail;
  /** What a page below the competition's own is about; the heading then leads back to the competition. */
  part?: string;
};

/** The heading of a competition's pages, with the way back. */
export function CompetitionHeading({ competition, part }: Props) {
  const t = useTranslations('staff.competitions');
  const { id, reference, title, titleLanguage } = competition;
  const name = (
    <span lang={titleLanguage} dir="auto">
      {title}
    </span>
  );
  const linkClass = 'text-accent underline underline-offset-2';
  return (
    <PageHeading
      title={part ?? name}
      above={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link href="/staff/competitions" className={linkClass}>
            {t('title')}
          </Link>
          <span aria-hidden="true">/</span>
          {part ? (
            <Link href={competitionPath(id)} className={linkClass}>
              {name}
            </Link>
          ) : null}
          <span>{reference}</span>
          <CompetitionState row={competition} />
        </span>
      }
    />
  );
}
