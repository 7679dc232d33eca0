import type { SystemViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { removeOldScreenshots, submitReport } from '@/lib/problems/commands';
import { handleReport } from '@/lib/problems/queue/commands';
import { reportFile, screenshotFile } from '@/lib/problems/queue/file-queries';
import { listReports } from '@/lib/problems/queue/queries';
import { queueQuery } from '@/lib/problems/queue/schema';
import { versionOf } from '@/lib/problems/rules';
import { publicVacancy } from '@/lib/vacancies/references/queries';
import { now } from '../../builders';
import { submission } from '../../integration/problems/fixtures';
import { asStaff, type Row } from '../rows';
import type { Asker } from '../world';

const file = 'lib/problems/queue/file-queries';
const answering: Asker[] = ['administrator', 'support'];

export const problems: Row[] = [
  {
    file: 'lib/problems/commands',
    of: submitReport,
    allowed: ['visitor'],
    writes: true,
    call: (viewer) => submitReport(viewer, submission(), now),
  },
  {
    file: 'lib/problems/queue/commands',
    of: handleReport,
    allowed: answering,
    writes: true,
    ids: ['report'],
    call: async (viewer, { report }, world) => {
      const row = await db().problemReport.findUniqueOrThrow({ where: { id: world.ids.report } });
      const form = { version: versionOf(row), status: 'open', assignee: 'me', note: 'x' } as const;
      return handleReport(asStaff(viewer), report, form, now);
    },
  },
  {
    file: 'lib/problems/queue/queries',
    of: listReports,
    allowed: answering,
    call: (viewer) => listReports(asStaff(viewer), queueQuery.parse({ status: 'all' })),
  },
  {
    file,
    of: reportFile,
    allowed: answering,
    ids: ['report'],
    call: (viewer, { report }) => reportFile(viewer, report, 'en'),
  },
  {
    file,
    of: screenshotFile,
    allowed: answering,
    ids: ['screenshot'],
    call: (viewer, { screenshot }) => screenshotFile(viewer, screenshot),
  },
  {
    file: 'lib/vacancies/references/queries',
    of: publicVacancy,
    open: 'what it tells is public',
    guess: () => publicVacancy('FT/2026/041', now),
  },
  // The last, since it takes away every screenshot that is due, those of the other rows too.
  {
    file: 'lib/problems/commands',
    of: removeOldScreenshots,
    allowed: ['system'],
    writes: true,
    call: (viewer) => removeOldScreenshots(viewer as SystemViewer, now),
  },
];
