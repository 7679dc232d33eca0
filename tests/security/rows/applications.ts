import { writeSubmission } from '@/lib/applications/submissions/commands';
import { submitApplication, withdrawApplication, withdrawWithin } from '@/lib/applications/commands';
import { rebuildFacts, writeFacts } from '@/lib/applications/facts/commands';
import { applyContext, myApplication, myApplications } from '@/lib/applications/queries';
import { discardApplicationDraft, keepApplicationDraft } from '@/lib/applications/drafts/commands';
import { notifyOfDrafts, notifyOfExtension } from '@/lib/applications/drafts/notices/commands';
import { applicationDraft, applicationForm, unsentApplications } from '@/lib/applications/drafts/queries';
import { mySubmissionFile } from '@/lib/applications/submissions/queries';
import { applicationFile } from '@/lib/competitions/applicants/file-queries';
import { recordAudit } from '@/lib/audit/commands';
import { verifyAudit } from '@/lib/audit/queries';
import { openingsLike } from '@/lib/applications/opening-queries';
import { messagesAbout } from '@/lib/correspondence/queries';
import { now } from '../../builders';
import { asCandidate, asSystem, type Row } from '../rows';
import { assigned, candidates } from '../world';

const commands = 'lib/applications/commands';
const queries = 'lib/applications/queries';
const drafts = 'lib/applications/drafts';
const facts = 'lib/applications/facts/commands';
const refused = (answer: unknown) => (answer as { ok: boolean }).ok === false;

export const applications: Row[] = [
  {
    file: commands,
    of: submitApplication,
    allowed: ['other', 'owner'],
    writes: true,
    refuses: refused,
    ids: ['slug'],
    call: (viewer, { slug }) =>
      submitApplication(asCandidate(viewer), { slug, answers: [], source: '' }, now),
  },
  {
    file: commands,
    of: withdrawApplication,
    allowed: ['owner'],
    writes: true,
    ids: ['application'],
    call: (viewer, { application }) => withdrawApplication(asCandidate(viewer), application, now),
  },
  { file: commands, of: withdrawWithin, inner: 'part of a withdrawal, or of deleting the account' },
  {
    file: 'lib/applications/submissions/commands',
    of: writeSubmission,
    inner: 'part of submitting an application',
  },
  { file: facts, of: writeFacts, inner: 'part of submitting and of erasing an application' },
  {
    file: facts,
    of: rebuildFacts,
    allowed: ['system'],
    writes: true,
    call: (viewer) => rebuildFacts(asSystem(viewer)),
  },
  {
    file: queries,
    of: applyContext,
    allowed: candidates,
    refuses: (answer) => answer === null,
    ids: ['slug'],
    call: (viewer, { slug }) => applyContext(asCandidate(viewer), slug, 'en', now),
  },
  {
    file: queries,
    of: myApplications,
    allowed: candidates,
    call: (viewer) => myApplications(asCandidate(viewer), 'en'),
  },
  {
    file: queries,
    of: myApplication,
    allowed: ['owner'],
    refuses: (answer) => answer === null,
    ids: ['application'],
    call: (viewer, { application }) => myApplication(asCandidate(viewer), application, 'en'),
  },
  {
    file: 'lib/applications/opening-queries',
    of: openingsLike,
    harmless: true,
    allowed: candidates,
    ids: ['slug'],
    call: (viewer, { slug }) => openingsLike(asCandidate(viewer), slug, now),
  },
  {
    file: 'lib/correspondence/queries',
    of: messagesAbout,
    allowed: ['owner'],
    refuses: (answer) => (answer as unknown[]).length === 0,
    ids: ['application'],
    call: (viewer, { application }) => messagesAbout(asCandidate(viewer), application, now),
  },
  {
    file: `${drafts}/commands`,
    of: keepApplicationDraft,
    allowed: candidates,
    writes: true,
    ids: ['slug'],
    call: (viewer, { slug }) =>
      keepApplicationDraft(asCandidate(viewer), { slug, values: { letter: 'Mine' }, base: '0' }, now),
  },
  {
    file: `${drafts}/commands`,
    of: discardApplicationDraft,
    allowed: candidates,
    writes: true,
    call: (viewer, { slug }) => discardApplicationDraft(asCandidate(viewer), slug),
  },
  {
    file: `${drafts}/queries`,
    of: applicationDraft,
    allowed: candidates,
    call: (viewer, { slug }) => applicationDraft(asCandidate(viewer), slug),
  },
  {
    file: `${drafts}/queries`,
    of: unsentApplications,
    allowed: candidates,
    call: (viewer) => unsentApplications(asCandidate(viewer), 'en', now),
  },
  {
    file: `${drafts}/queries`,
    of: applicationForm,
    allowed: candidates,
    call: (viewer, { slug }) =>
      applicationForm(asCandidate(viewer), slug, { questions: [], live: null }, now),
  },
  {
    file: 'lib/applications/submissions/queries',
    of: mySubmissionFile,
    allowed: ['owner'],
    ids: ['submissionFile'],
    call: (viewer, { submissionFile }) => mySubmissionFile(viewer, submissionFile),
  },
  {
    file: 'lib/competitions/applicants/file-queries',
    of: applicationFile,
    allowed: assigned,
    writes: true,
    ids: ['submissionFile'],
    call: (viewer, { submissionFile }) => applicationFile(viewer, submissionFile, now),
  },
  {
    file: `${drafts}/notices/commands`,
    of: notifyOfDrafts,
    allowed: ['system'],
    call: (viewer) => notifyOfDrafts(asSystem(viewer), now),
  },
  {
    file: `${drafts}/notices/commands`,
    of: notifyOfExtension,
    inner: 'part of extending the deadline of a vacancy',
  },
  { file: 'lib/audit/commands', of: recordAudit, inner: 'part of whatever it records' },
  {
    file: 'lib/audit/queries',
    of: verifyAudit,
    allowed: ['administrator', 'system'],
    call: (viewer) => verifyAudit(viewer),
  },
];
