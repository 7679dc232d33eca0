import { createAlert, deleteAlert, editAlert, setAlertActive, stopLinkedAlert } from '@/lib/alerts/commands';
import { sendDueAlerts } from '@/lib/alerts/digests/commands';
import { criteriaChoices, linkedAlert, myAlert, myAlerts } from '@/lib/alerts/queries';
import { alertDraft, dropAlertDraft, keepAlertDraft } from '@/lib/alerts/draft-commands';
import { criteriaSchema } from '@/lib/alerts/schema';
import { alertVersion } from '@/lib/alerts/version';
import type { SystemViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import { now } from '../../builders';
import { asCandidate, type Row } from '../rows';
import { candidates } from '../world';

const file = 'lib/alerts/commands';
const queries = 'lib/alerts/queries';
const drafts = 'lib/alerts/draft-commands';
const guess = 'A'.repeat(43);
const input = {
  name: 'Water',
  criteria: criteriaSchema.parse({ q: 'water' }),
  frequency: 'weekly' as const,
  locale: 'en' as const,
};

const versionOf = async (id: string) => {
  const { name, criteria, frequency, locale } = await db().jobAlert.findUniqueOrThrow({ where: { id } });
  return alertVersion({ name, criteria: criteriaSchema.parse(criteria), frequency, locale });
};

export const alerts: Row[] = [
  {
    file,
    of: createAlert,
    allowed: ['other', 'owner'],
    writes: true,
    call: (viewer) => createAlert(asCandidate(viewer), input, now),
  },
  {
    file,
    of: editAlert,
    allowed: ['owner'],
    writes: true,
    ids: ['alert'],
    call: async (viewer, { alert }, world) =>
      editAlert(asCandidate(viewer), { id: alert, version: await versionOf(world.ids.alert) }, input, now),
  },
  {
    file,
    of: setAlertActive,
    allowed: ['owner'],
    writes: true,
    ids: ['alert'],
    call: (viewer, { alert }) => setAlertActive(asCandidate(viewer), alert, false, now),
  },
  {
    file,
    of: deleteAlert,
    allowed: ['owner'],
    writes: true,
    ids: ['alert'],
    call: (viewer, { alert }) => deleteAlert(asCandidate(viewer), alert, now),
  },
  {
    file,
    of: stopLinkedAlert,
    open: 'asks for the token of a mailed link',
    guess: () => stopLinkedAlert(guess, now),
  },
  {
    file: queries,
    of: linkedAlert,
    open: 'asks for the token of a mailed link',
    guess: () => linkedAlert(guess),
  },
  {
    file: queries,
    of: criteriaChoices,
    open: 'duty stations and grades are public',
    guess: () => criteriaChoices(now),
  },
  { file: queries, of: myAlerts, allowed: candidates, call: (viewer) => myAlerts(asCandidate(viewer), now) },
  {
    file: queries,
    of: myAlert,
    allowed: ['owner'],
    refuses: (answer) => answer === null,
    ids: ['alert'],
    call: (viewer, { alert }) => myAlert(asCandidate(viewer), alert),
  },
  {
    file: drafts,
    of: keepAlertDraft,
    allowed: ['owner'],
    writes: true,
    ids: ['alert'],
    call: (viewer, { alert }) => keepAlertDraft(asCandidate(viewer), alert, { name: 'Mine' }),
  },
  {
    file: drafts,
    of: dropAlertDraft,
    allowed: ['owner'],
    writes: true,
    harmless: true,
    ids: ['alert'],
    call: (viewer, { alert }) => dropAlertDraft(asCandidate(viewer), alert),
  },
  {
    file: drafts,
    of: alertDraft,
    allowed: ['owner'],
    refuses: (answer) => answer === null,
    ids: ['alert'],
    call: (viewer, { alert }) => alertDraft(asCandidate(viewer), alert),
  },
  {
    file: 'lib/alerts/digests/commands',
    of: sendDueAlerts,
    allowed: ['system'],
    writes: true,
    call: (viewer) => sendDueAlerts(viewer as SystemViewer, now),
  },
];
