import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { PageHeading } from '@/components/ui/page';
import type { ApplicationFile, CompetitionDetail } from '@/lib/competitions/dto';
import { competitionPath } from '@/lib/competitions/links';
import type { Locale } from '@/lib/i18n/locales';
import { nationalityName } from '@/lib/reference/nationalities';
import { formatInstant } from '@/lib/time/format';
import { Facts } from '@/components/console/facts';
import { StageBadge } from '../stage-badge';

type Props = {
  competition: CompetitionDetail;
  file: ApplicationFile;
  /** The list that it was opened from: its path and query. */
  list: string;
  locale: Locale;
};

/** Whose application this is, for what, and where it stands; leads back to the list it was opened from, and to the others at its stage. */
export function ApplicationHeading({ competition, file, list, locale }: Props) {
  const t = useTranslations();
  const linkClass = 'text-accent underline underline-offset-2';
  const stage = t(`terms.stage.${file.stage}`);
  return (
    <>
      <PageHeading
        title={<bdi>{file.name}</bdi>}
        above={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link href={list} className={linkClass}>
              <span lang={competition.titleLanguage} dir="auto">
                {competition.title}
              </span>
            </Link>
            <span aria-hidden="true">/</span>
            <Link href={competitionPath(competition.id, { stage: file.stage })} className={linkClass}>
              {stage}
            </Link>
            <span>{file.reference}</span>
            {file.internal ? <Badge tone="accent">{t('staff.applicants.internal')}</Badge> : null}
          </span>
        }
      />
      <Facts
        items={[
          { label: t('staff.applicants.stage'), value: <StageBadge stage={file.stage} /> },
          {
            label: t('staff.applicants.submitted'),
            value: formatInstant(locale, file.submittedAt, competition.timeZone),
          },
          {
            label: t('staff.application.withdrawn'),
            value: file.withdrawnAt ? formatInstant(locale, file.withdrawnAt, competition.timeZone) : null,
          },
          {
            label: t('staff.applicants.nationality'),
            value: file.nationality ? nationalityName(file.nationality, locale) : null,
          },
          { label: t('staff.application.language'), value: t(`terms.language.${file.locale}`) },
        ]}
      />
    </>
  );
}
