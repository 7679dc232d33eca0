import { z } from 'zod';
import { returnToOf } from '../auth/return-to';
import { sessionKindOr } from '../auth/session-kinds';

// What a page binds to an action comes back from the browser. These two refuse nothing: what is not one of ours counts as
// the usual one.

/** A kind of session. */
export const boundKind = z.unknown().transform(sessionKindOr);

/** Where the person goes on to, '' where it is no page of this site. */
export const boundNext = z.unknown().transform(returnToOf);
