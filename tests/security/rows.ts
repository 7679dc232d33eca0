import type { CandidateViewer, StaffViewer, SystemViewer, Viewer } from '@/lib/auth/viewer';
import type { Asker, Ids, World } from './world';

/** A function that asks who is calling, one way of calling it, and whom it lets. */
export type Guarded = {
  /** The file that exports it, without its ending. */
  file: string;
  of: { name: string };
  /** What is tried, where one function is tried in several ways. */
  what?: string;
  allowed: readonly Asker[];
  /** Whether a call that is let changes anything; one that only reads must not. */
  writes?: true;
  /** An answer that refuses as well as Forbidden does. */
  refuses?: (answer: unknown) => boolean;
  /** Others may call it for what is theirs: they change nothing of the owner's, and are not told no. */
  harmless?: true;
  /** Ids it is given: with any that is not theirs to have, it finds nothing. */
  ids?: readonly (keyof Ids)[];
  call: (viewer: Viewer, ids: Ids, world: World) => unknown;
};

/** A function that anyone may call, with what someone who knows nothing can give it. */
export type Open = {
  file: string;
  of: { name: string };
  /** Why it needs not know who is calling. */
  open: string;
  writes?: 'perhaps';
  guess: () => unknown;
};

/** A function that works inside the transaction of another, which has asked. */
export type Inner = { file: string; of: { name: string }; inner: string };

export type Row = Guarded | Open | Inner;

// Commands are typed for those who may call them; whoever else reaches them must be turned away all the same.
export const asCandidate = (viewer: Viewer) => viewer as CandidateViewer;
export const asStaff = (viewer: Viewer) => viewer as StaffViewer;
export const asSystem = (viewer: Viewer) => viewer as SystemViewer;

/** The name of a row in the table: file and function, and what is tried. */
export function nameOf(row: Row): string {
  const what = 'what' in row && row.what ? `, ${row.what}` : '';
  return `${row.file}#${row.of.name}${what}`;
}
