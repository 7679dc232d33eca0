import { getTranslations } from 'next-intl/server';
import type { CandidateStatus } from '@/lib/applications/rules';
import type { Locale } from '@/lib/i18n/locales';

const milestones = ['received', 'review', 'shortlist', 'interview', 'outcome'] as const;

// Where on the way each status is; one that is not here has ended, and its history says how.
const reached: Partial<Record<CandidateStatus, (typeof milestones)[number]>> = {
  received: 'received',
  under_review: 'review',
  shortlisted: 'shortlist',
  assessment: 'interview',
  interview: 'interview',
  awaiting_decision: 'outcome',
};

/** Whether an application is still on its way to an outcome. */
export function isInProgress(status: CandidateStatus): boolean {
  return status in reached;
}

/** The way of an application from its receipt to its outcome, and where on it the application is. */
export async function ApplicationProgress({ status, locale }: { status: CandidateStatus; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'applications.progress' });
  const at = milestones.findIndex((milestone) => milestone === reached[status]);
  if (at < 0) return null;
  return (
    <ol aria-label={t('label')} className="grid gap-x-2 gap-y-1 sm:grid-cols-5">
      {milestones.map((milestone, index) => (
        <li
          key={milestone}
          aria-current={index === at ? 'step' : undefined}
          className={`border-s-4 ps-3 sm:border-s-0 sm:border-t-4 sm:ps-0 sm:pt-2 ${index <= at ? 'border-accent' : 'border-line text-muted'} ${index === at ? 'font-semibold' : ''}`}
        >
          {t(milestone)}
          {index === at ? <span className="sr-only"> ({t('here')})</span> : null}
          {index < at ? <span className="sr-only"> ({t('done')})</span> : null}
        </li>
      ))}
    </ol>
  );
}
