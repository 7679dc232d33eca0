import { nothingHere } from '../http/nothing-here';
import { Forbidden } from './permissions';

/** Runs `work`; what the viewer may not do is answered like what does not exist. In actions and pages only. */
export async function hideForbidden<T>(work: () => Promise<T>): Promise<T> {
  return unless(work, nothingHere);
}

/** Runs `work`; null for whoever may not. For the titles of pages, which are asked for before the page refuses. */
export async function unlessForbidden<T>(work: () => Promise<T>): Promise<T | null> {
  return unless(work, () => null);
}

async function unless<T, R>(work: () => Promise<T>, forbidden: () => R | Promise<R>): Promise<T | R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Forbidden) return forbidden();
    throw error;
  }
}
