import type { Typed } from '@/lib/drafts/rules';
import { differences, fillIn, typedIn } from './form-values';
import { findLocally, forgetLocally, keepLocally, type LocalDraft, type LocalPlace } from './local-drafts';
import { writerIn } from './writer';

/**
 * Where what was typed is: with the server, on this device until the network is back or its owner signs in again, or nowhere else;
 * `elsewhere` where another open form keeps its own of the same thing with the server.
 */
export type Kept = 'server' | 'device' | 'found' | 'signedOut' | 'tooLong' | 'elsewhere';

/** The form as the server showed it: the versions of what it edits and of the draft that is in it. */
export type Shown = { base: string | null; draft: string | null };

export type Keeper = {
  /** Ends it, when the form goes from the page. */
  end: () => void;
  /** Puts one of the versions left on this device into the form, or drops it. */
  choose: (left: Typed, use: boolean) => void;
};

type Report = {
  kept: (kept: Kept) => void;
  /** Versions left on this device that the form shows something else for. */
  left: (others: Typed[]) => void;
};

const address = '/api/drafts';
const pauseMs = 800;
/** While typing goes on without a pause. */
const longestMs = 3_000;
const retryMs = [2_000, 5_000, 15_000, 30_000];

/**
 * Keeps what is typed in a form: in this browser at each key, with the server a moment after typing stops, every few seconds while it
 * goes on and when the page is left, again and again while it cannot be reached. What this browser still has from before is put back
 * where nothing else was kept meanwhile, and is otherwise handed to `left`.
 */
export function keepDraftsOf(form: HTMLFormElement, place: LocalPlace, shown: Shown, report: Report): Keeper {
  const { form: name, instance } = place;
  const writer = writerIn(form);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: AbortController | undefined;
  let failures = 0;
  let firstUnkept = 0;
  let unkept = false;
  let submitted = false;
  let confirmed = typedIn(form);
  let onTheirWay: Typed[] = [];
  let others: Typed[] = [];
  const typed = () => typedIn(form);
  const body = () =>
    JSON.stringify({
      ...{ form: name, instance, base: shown.base, writer, shown: shown.draft },
      values: typed(),
    });
  const store = () => {
    const bases = [confirmed, ...onTheirWay];
    if (!unkept && others.length === 0) return forgetLocally(place);
    keepLocally(place, { typed: unkept ? typed() : null, bases, others, at: Date.now() });
  };
  const send = (): Typed => {
    const sent = typed();
    // The server may take what is called back.
    onTheirWay = [...onTheirWay.slice(-1), sent];
    firstUnkept = 0;
    store();
    return sent;
  };
  // What is on its way must not arrive after what follows it.
  const stop = () => {
    clearTimeout(timer);
    sending?.abort();
  };
  const settle = (response: Response | null, sent: Typed) => {
    unkept = !response?.ok;
    if (response?.ok) {
      failures = 0;
      confirmed = sent;
      onTheirWay = [];
      store();
      report.kept('server');
    } else if (response?.status === 401) report.kept('signedOut');
    else if (response?.status === 413) report.kept('tooLong');
    else if (response?.status === 409) report.kept('elsewhere');
    else {
      report.kept('device');
      timer = setTimeout(() => void keep(), retryMs[Math.min(failures, retryMs.length - 1)]);
      failures += 1;
    }
  };
  const keep = async () => {
    stop();
    const { signal } = (sending = new AbortController());
    const sent = send();
    const response = await fetch(address, { method: 'POST', body: body(), signal }).catch(() => null);
    if (!signal.aborted) settle(response, sent);
  };
  const onInput = () => {
    stop();
    unkept = true;
    submitted = false;
    store();
    const now = Date.now();
    firstUnkept ||= now;
    timer = setTimeout(() => void keep(), Math.max(0, Math.min(pauseMs, firstUnkept + longestMs - now)));
  };
  const onSubmit = () => {
    stop();
    unkept = true;
    submitted = true;
  };
  const onLeave = () => {
    stop();
    if (unkept) {
      send();
      navigator.sendBeacon(address, body());
    }
    unkept = false;
  };
  // The network is back, or its owner has signed in again in another tab.
  const onReturn = () => {
    if (unkept && !submitted) void keep();
  };
  const put = (left: Typed) => {
    fillIn(form, left);
    unkept = true;
    void keep();
  };
  const onFound = ({ typed: left, bases, others: earlier }: LocalDraft) => {
    const now = typed();
    const isShown = (each: Typed) => differences(each, now).length === 0;
    others = earlier.filter((each) => !isShown(each));
    if (left && !isShown(left)) {
      // Nothing has been kept elsewhere since it was typed, nor typed here: it goes back into the form.
      if (!unkept && bases.some(isShown)) {
        put(left);
        report.kept('found');
      } else others = [...others, left];
    }
    store();
    report.left(others);
  };
  const choose = (left: Typed, use: boolean) => {
    others = others.filter((each) => each !== left);
    if (use) put(left);
    else store();
    report.left(others);
  };
  const listeners = [
    [form, 'input', onInput],
    [form, 'submit', onSubmit],
    [window, 'pagehide', onLeave],
    [window, 'online', onReturn],
    [window, 'focus', onReturn],
  ] as const;
  for (const [target, event, listener] of listeners) target.addEventListener(event, listener);
  findLocally(place, onFound);
  const end = () => {
    // A submitted form that goes has its answer: what it held is saved, or kept by the server with what is wrong in it.
    if (submitted) {
      unkept = false;
      store();
    } else onLeave();
    stop();
    for (const [target, event, listener] of listeners) target.removeEventListener(event, listener);
  };
  return { end, choose };
}
