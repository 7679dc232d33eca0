import type { Typed } from '@/lib/drafts/rules';
import { clearDurably, isDurable, readDurably, writeDurably } from './durable-drafts';

const prefix = 'draft ';

/** Which form's text it is, of which account: nobody else who signs in here is shown it. */
export type LocalPlace = { owner: string; form: string; instance: string };

/** What this browser keeps of a form. */
export type LocalDraft = {
  /** What the server has not taken yet; null while it has all. */
  typed: Typed | null;
  /** What the server may hold as the one that this was typed over: what it showed or took last, and what is on its way. */
  bases: Typed[];
  /** Versions typed here before, that were neither chosen nor dropped. */
  others: Typed[];
  /** When, in milliseconds since 1970. */
  at: number;
};

const keyOf = ({ owner, form, instance }: LocalPlace) => `${prefix}${owner} ${form} ${instance}`;

/** Keeps in this browser what the server has not taken yet, at once. A browser that keeps nothing is no fault. */
export function keepLocally(place: LocalPlace, draft: LocalDraft): void {
  attempt(() => localStorage.setItem(keyOf(place), JSON.stringify(draft)));
  writeDurably(keyOf(place), draft);
}

/** Hands over what this browser has kept of a form, where it has kept anything. */
export function findLocally(place: LocalPlace, take: (draft: LocalDraft) => void): void {
  const stored = draftOf(attempt(() => JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as unknown));
  const offer = (durable: LocalDraft | null) => {
    const latest = durable && (!stored || durable.at > stored.at) ? durable : stored;
    if (latest) take(latest);
  };
  if (isDurable()) void readDurably(keyOf(place)).then((found) => offer(draftOf(found)));
  else offer(null);
}

function draftOf(found: unknown): LocalDraft | null {
  const draft = found as LocalDraft | null | undefined;
  return Array.isArray(draft?.bases) && Array.isArray(draft.others) ? draft : null;
}

/** Lets go of what was kept of a form, once the server has it. */
export function forgetLocally(place: LocalPlace): void {
  attempt(() => localStorage.removeItem(keyOf(place)));
  writeDurably(keyOf(place), null);
}

/** Lets go of all that was kept here, when someone signs out. */
export function forgetAllLocally(): void {
  attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  });
  void clearDurably();
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
