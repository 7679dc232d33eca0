import { listApplicants, openApplication } from '@/lib/competitions/applicants/queries';
import { closeCompetition } from '@/lib/competitions/closing/commands';
import { closingPreview, deliveryProgress } from '@/lib/competitions/closing/queries';
import { previewHash } from '@/lib/competitions/closing/rules';
import { closingPlan, reachable } from '@/lib/competitions/closing/plan';
import { moveApplications } from '@/lib/competitions/commands';
import { pendingWork, competitionDetail, listCompetitions, stationChoices } from '@/lib/competitions/queries';
import { applicantQuery, competitionQuery } from '@/lib/competitions/schema';
import { db } from '@/lib/db/client';
import { now } from '../../builders';
import { asStaff, type Row } from '../rows';
import { assigned, hr, type Ids } from '../world';

const queries = 'lib/competitions/queries';
const applicants = 'lib/competitions/applicants/queries';
const closing = 'lib/competitions/closing/queries';
const inSomeCompetition = [...assigned, 'otherManager', 'otherPanelist'] as const;

async function close(viewer: Parameters<typeof asStaff>[0], { competition }: Ids) {
  const recipients = reachable(await closingPlan(db(), competition));
  return closeCompetition(
    asStaff(viewer),
    { competitionId: competition, previewHash: previewHash(recipients) },
    now,
  );
}

export const competitions: Row[] = [
  {
    file: queries,
    of: listCompetitions,
    allowed: inSomeCompetition,
    call: (viewer) => listCompetitions(viewer, { ...competitionQuery.defaults, status: 'all' }, 'en', now),
  },
  {
    file: queries,
    of: pendingWork,
    allowed: inSomeCompetition,
    refuses: (answer) => answer === null,
    call: (viewer) => pendingWork(viewer, 'en', now, 8),
  },
  {
    file: queries,
    of: stationChoices,
    allowed: inSomeCompetition,
    call: (viewer) => stationChoices(viewer, 'en'),
  },
  {
    file: queries,
    of: competitionDetail,
    allowed: assigned,
    ids: ['competition'],
    call: (viewer, { competition }) => competitionDetail(viewer, competition, 'en', now),
  },
  {
    file: applicants,
    of: listApplicants,
    allowed: assigned,
    ids: ['competition'],
    call: (viewer, { competition }) => listApplicants(viewer, competition, applicantQuery.defaults, 'en'),
  },
  {
    file: applicants,
    of: openApplication,
    allowed: assigned,
    // That staff looked at a file is in the audit log.
    writes: true,
    ids: ['competition', 'application'],
    call: (viewer, { competition, application }) =>
      openApplication(viewer, { competitionId: competition, applicationId: application }, now),
  },
  {
    file: 'lib/competitions/commands',
    of: moveApplications,
    allowed: [...hr, 'assignedManager'],
    writes: true,
    ids: ['competition', 'application'],
    call: (viewer, { competition, application }) =>
      moveApplications(
        asStaff(viewer),
        {
          competitionId: competition,
          applications: [{ id: application, from: 'received' }],
          to: 'screening',
        },
        now,
      ),
  },
  {
    file: 'lib/competitions/closing/commands',
    of: closeCompetition,
    allowed: hr,
    writes: true,
    call: close,
  },
  {
    file: 'lib/competitions/closing/commands',
    of: closeCompetition,
    what: 'by any id',
    allowed: hr,
    ids: ['competition'],
    call: (viewer, { competition }) =>
      closeCompetition(asStaff(viewer), { competitionId: competition, previewHash: 'not the one' }, now),
  },
  {
    file: closing,
    of: closingPreview,
    allowed: hr,
    ids: ['competition'],
    call: (viewer, { competition }) => closingPreview(viewer, competition, 1, 'en'),
  },
  {
    file: closing,
    of: deliveryProgress,
    allowed: hr,
    ids: ['competition'],
    call: (viewer, { competition }) => deliveryProgress(viewer, competition),
  },
];
