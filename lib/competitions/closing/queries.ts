import type { Viewer } from '../../auth/viewer';
import { db } from '../../db/client';
import type { NotificationStatus } from '../../db/models';
import { locales, type Locale } from '../../i18n/locales';
import { collatorOf, pageOf } from '../../lists/paging';
import { competitionFor } from '../access';
import type { ClosingPreview, DeliveryProgress, PreviewRow } from '../dto';
import { closingTemplates } from '../stages/table';
import { closingPlan, reachable, type Closing } from './plan';
import { previewHash } from './rules';
import { closingSamples } from './samples';

export const previewRowsPerPage = 100;

/**
 * Recipients, templates and languages of the closing notifications, a mail of each kind as it will be sent, and the
 * fingerprint by which closing holds to them. Throws Forbidden where the viewer may not close the competition.
 */
export async function closingPreview(
  viewer: Viewer,
  competitionId: string,
  page: number,
  locale: Locale,
): Promise<ClosingPreview> {
  const competition = await competitionFor(viewer, 'competition.close', competitionId, db());
  const plan = await closingPlan(db(), competitionId);
  const recipients = reachable(plan);
  const collator = collatorOf(locale);
  const rows = recipients
    .map(
      ({ applicationId, template, locale: language, reference, applicantName, stage, email }): PreviewRow => {
        return { applicationId, template, locale: language, reference, name: applicantName, stage, email };
      },
    )
    .sort((a, b) => templateOrder(a) - templateOrder(b) || collator.compare(a.name, b.name));
  const groups = groupsOf(rows);
  return {
    hash: previewHash(recipients),
    groups,
    samples: closingSamples(competition, groups, recipients),
    rows: pageOf(rows, page, previewRowsPerPage),
    undecided: undecidedOf(plan),
    unreachable: plan.length - recipients.length,
  };
}

function templateOrder({ template }: PreviewRow): number {
  return closingTemplates.indexOf(template);
}

function groupsOf(rows: PreviewRow[]): ClosingPreview['groups'] {
  return closingTemplates.flatMap((template) =>
    locales.flatMap((locale) => {
      const count = rows.filter((row) => row.template === template && row.locale === locale).length;
      return count > 0 ? [{ template, locale, count }] : [];
    }),
  );
}

const lateStages = ['assessment', 'interview', 'recommended'] as const;

function undecidedOf(plan: Closing[]): ClosingPreview['undecided'] {
  return lateStages
    .map((stage) => ({ stage, count: plan.filter((row) => row.stage === stage).length }))
    .filter(({ count }) => count > 0);
}

const statuses = [
  'pending',
  'sending',
  'sent',
  'failed',
  'unknown',
  'cancelled',
] as const satisfies readonly NotificationStatus[];
const troubledShown = 50;

/** How far the closing notifications of a competition have got. */
export async function deliveryProgress(viewer: Viewer, competitionId: string): Promise<DeliveryProgress> {
  await competitionFor(viewer, 'notification.read', competitionId, db());
  const where = { competitionId, template: { in: [...closingTemplates] } };
  const groups = await db().notification.groupBy({ by: ['status'], where, _count: { _all: true } });
  const found = new Map(groups.map(({ status, _count }) => [status, _count._all]));
  const counts = Object.fromEntries(statuses.map((status) => [status, found.get(status) ?? 0]));
  const troubled = await db().notification.findMany({
    where: { ...where, status: { in: ['failed', 'unknown'] } },
    select: { status: true, application: { select: { id: true, applicantName: true } } },
    orderBy: { id: 'asc' },
    take: troubledShown,
  });
  return {
    counts: counts as DeliveryProgress['counts'],
    total: groups.reduce((sum, { _count }) => sum + _count._all, 0),
    finished: !found.get('pending') && !found.get('sending'),
    troubled: troubled.flatMap(({ status, application }) =>
      application ? [{ status, applicationId: application.id, name: application.applicantName }] : [],
    ),
  };
}
