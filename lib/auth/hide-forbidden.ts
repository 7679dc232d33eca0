import { notFound } from 'next/navigation';
import { Forbidden } from './permissions';

/** Runs `work`; what the viewer may not do is answered like what does not exist. In actions and pages only. */
export async function hideForbidden<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Forbidden) notFound();
    throw error;
  }
}
