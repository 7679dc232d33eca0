import { redirectToNotFound } from '../http/request-path';
import { securityEvent } from '../logging/security';
import { Forbidden, type Action } from './permissions';

/** Runs `work`; what the viewer may not do is answered like what does not exist, and logged. In actions and pages only. */
export async function forbiddenAsNotFound<T>(work: () => Promise<T>): Promise<T> {
  return unless(work, async (action) => {
    await securityEvent('access.forbidden', { action });
    return redirectToNotFound();
  });
}

/** The answer of a route handler, or 404 and a line in the log for those who may not have it. */
export async function forbiddenAs404(work: () => Promise<Response>): Promise<Response> {
  return unless(work, async (action) => {
    await securityEvent('access.forbidden', { action });
    return new Response(null, { status: 404 });
  });
}

/** Runs `work`; null for those who may not. For the titles of pages, which are asked for before the page refuses and logs it. */
export async function nullIfForbidden<T>(work: () => Promise<T>): Promise<T | null> {
  return unless(work, () => null);
}

async function unless<T, R>(
  work: () => Promise<T>,
  forbidden: (action: Action) => R | Promise<R>,
): Promise<T | R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Forbidden) return forbidden(error.action);
    throw error;
  }
}
