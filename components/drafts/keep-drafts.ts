import { valuesOf } from '@/lib/forms/state';
import { fillIn, forgetLocally, keepLocally, localDraft, type LocalPlace } from './local-drafts';

/** Where what was typed is: with the server, on this device until the network is back or its owner signs in again, or nowhere else. */
export type Kept = 'server' | 'device' | 'found' | 'signedOut' | 'tooLong';

const address = '/api/drafts';
const pauseMs = 800;
const retryMs = [2_000, 5_000, 15_000, 30_000];

/**
 * Keeps what is typed in a form: in this browser at once, with the server a moment after typing stops and when the page is left, again
 * and again while it cannot be reached. Answers a function that ends it, when the form goes from the page.
 */
export function keepDraftsOf(
  form: HTMLFormElement,
  place: LocalPlace,
  base: string | null,
  tell: (kept: Kept) => void,
): () => void {
  const { form: name, instance } = place;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: AbortController | undefined;
  let failures = 0;
  let unkept = false;
  let submitted = false;
  const typed = () => valuesOf(new FormData(form));
  const body = () => JSON.stringify({ form: name, instance, base, values: typed() });
  // What is on its way must not arrive after what follows it.
  const stop = () => {
    clearTimeout(timer);
    sending?.abort();
  };
  const settle = (response: Response | null) => {
    unkept = !response?.ok;
    if (response?.ok) {
      failures = 0;
      forgetLocally(place);
      tell('server');
    } else if (response?.status === 401) tell('signedOut');
    else if (response?.status === 413) tell('tooLong');
    else {
      tell('device');
      timer = setTimeout(() => void keep(), retryMs[Math.min(failures, retryMs.length - 1)]);
      failures += 1;
    }
  };
  const keep = async () => {
    stop();
    const { signal } = (sending = new AbortController());
    const response = await fetch(address, { method: 'POST', body: body(), signal }).catch(() => null);
    if (!signal.aborted) settle(response);
  };
  const onInput = () => {
    stop();
    keepLocally(place, typed());
    unkept = true;
    submitted = false;
    timer = setTimeout(() => void keep(), pauseMs);
  };
  const onSubmit = () => {
    stop();
    unkept = true;
    submitted = true;
  };
  const onLeave = () => {
    stop();
    if (unkept) navigator.sendBeacon(address, body());
    unkept = false;
  };
  // The network is back, or its owner has signed in again in another tab.
  const onReturn = () => {
    if (unkept && !submitted) void keep();
  };
  const listeners = [
    [form, 'input', onInput],
    [form, 'submit', onSubmit],
    [window, 'pagehide', onLeave],
    [window, 'online', onReturn],
    [window, 'focus', onReturn],
  ] as const;
  for (const [target, event, listener] of listeners) target.addEventListener(event, listener);
  const left = localDraft(place);
  if (left) {
    fillIn(form, left);
    unkept = true;
    tell('found');
    void keep();
  }
  return () => {
    // A submitted form that goes has its answer: what it held is saved, or kept by the server with what is wrong in it.
    if (submitted) forgetLocally(place);
    else onLeave();
    stop();
    for (const [target, event, listener] of listeners) target.removeEventListener(event, listener);
  };
}
