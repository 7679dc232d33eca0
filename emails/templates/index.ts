import type { NotificationTemplate } from '../../lib/outbox/schema';
import { accountDeleted, accountExists, passwordChanged, resetPassword, verifyEmail } from './account';
import {
  applicationReceived,
  applicationReplaced,
  applicationWithdrawn,
  invitation,
  outcome,
} from './application';
import { jobAlert } from './job-alert';
import type { MailTemplate } from './template';
import { problemReceived, problemReported } from './problem';
import { twoStep } from './two-step';
import { fileInfected, replacedTeam, unsent } from './unsent';

/** What each notification says. */
export const mailTemplates: { [T in NotificationTemplate]: MailTemplate<T> } = {
  'verify-email': verifyEmail,
  'account-exists': accountExists,
  'reset-password': resetPassword,
  'password-changed': passwordChanged,
  'two-step': twoStep,
  'account-deleted': accountDeleted,
  'application-received': applicationReceived,
  'application-replaced': applicationReplaced,
  'application-replaced-team': replacedTeam,
  'draft-reminder': unsent('draft-reminder'),
  'draft-extended': unsent('draft-extended'),
  'draft-closed': unsent('draft-closed'),
  'file-infected': fileInfected,
  'application-withdrawn': applicationWithdrawn,
  'invited-to-assessment': invitation('invited-to-assessment'),
  'invited-to-interview': invitation('invited-to-interview'),
  'competition-closed-selected': outcome('competition-closed-selected'),
  'competition-closed-reserve-list': outcome('competition-closed-reserve-list'),
  'competition-closed-not-selected': outcome('competition-closed-not-selected'),
  'job-alert': jobAlert,
  'problem-received': problemReceived,
  'problem-reported': problemReported,
};
