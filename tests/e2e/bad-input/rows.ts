import type { Ids } from '../../security/world';
import type { Caller } from '../authorisation/callers';

export type FormRow = {
  at: (ids: Ids) => string;
  /** A field that only this form of its page has; '' for the last form. */
  field: string;
  by: Caller;
  /** It is only there for who has not given the password again. */
  unconfirmed?: true;
  /** Fields that may not be left empty. */
  required: readonly string[];
  /** What changes all the same: what could not be saved is kept as a draft (R11), a view of a file is in the audit log. */
  but?: 'Draft' | 'AuditEntry';
};
