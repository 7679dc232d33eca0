import type { FieldError } from './rules';

/** What a page says once after a form was carried out: a key of the `flash` messages, and what it names. */
export type Flash = { key: string; params?: Record<string, string | number> };

/** What came of a form; lib/forms/action.ts turns it into what the reader sees. Texts are in the reader's language. */
export type Outcome =
  | {
      kind: 'go';
      /** A path with its language. */ path: string;
      flash?: Flash;
      /** The session that the flash is for, where it is not the one that asked. */ sessionId?: string;
    }
  | { kind: 'done'; message?: string; shown?: string[]; refreshes?: boolean }
  | { kind: 'refused'; message: string; refreshes?: boolean; /** Nothing typed is kept. */ forgets?: boolean }
  | { kind: 'invalid'; problems: Record<string, FieldError> };

/** Leads to another page of this site, which says `flash`. */
export const go = (path: string, flash?: Flash, sessionId?: string): Outcome => ({
  kind: 'go',
  path,
  flash,
  sessionId,
});

/** Carried out, on the page where the form is; with `refreshes` the page is read again. */
export const finished = (
  message?: string,
  options: { refreshes?: boolean; shown?: string[] } = {},
): Outcome => ({ kind: 'done', message, ...options });

/** Not carried out; what was typed is kept. With `refreshes` the page is read again, so that it shows why. */
export const refused = (
  message: string,
  options: { refreshes?: boolean; forgets?: boolean } = {},
): Outcome => ({ kind: 'refused', message, ...options });

/** Some fields are wrong, by name. */
export const wrong = (problems: Record<string, FieldError>): Outcome => ({ kind: 'invalid', problems });
