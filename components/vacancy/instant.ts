import { addressOf, resultsOf, type Entry, type SearchParts } from './instant-results';

type Results = ReturnType<typeof resultsOf>;

const typingMs = 250;
// Keyboards of phones compose every word, up to the space after it; those of Chinese or Japanese pass by other words.
const composingMs = 700;

/**
 * Makes a search instant: filters and results follow the form, and the address, the order of focus and the way back stay
 * what they are without a script. Returns what ends it.
 */
export function startInstantSearch(parts: SearchParts, announce: (text: string) => void): () => void {
  const form = document.getElementById(parts.form) as HTMLFormElement;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const results = resultsOf(parts, announce);
  const ended = new AbortController();
  const until = { signal: ended.signal };
  const ask = askingOf(field, results);
  // The way back undoes a box, not a letter.
  const soon = (control: EventTarget | null, ms = typingMs) =>
    control === field ? results.soon('replace', ms) : results.soon('push', 0);
  const onInput = (event: Event) => {
    const control = event.target as HTMLInputElement;
    if (control.form === form) soon(control, (event as InputEvent).isComposing ? composingMs : typingMs);
  };
  const follow = () => {
    if (!same(location.search, results.shown())) void ask(location.href, 'none');
  };
  document.addEventListener('input', onInput, until);
  document.addEventListener('compositionend', onInput, until);
  document.addEventListener('click', (event) => followLink(event, ask), until);
  form.addEventListener('submit', (event) => submit(event, ask, results, parts.heading), until);
  window.addEventListener('popstate', follow, until);
  window.addEventListener('online', results.again, until);
  follow();
  // Typed or ticked before this script was there.
  if (isTouched(form) && !same(new URL(addressOf(form)).search, results.shown()))
    soon(field.value === field.defaultValue ? null : field);
  return () => {
    ended.abort();
    results.stop();
  };
}

type Ask = (url: string, entry: Entry) => Promise<void>;

// What was asked for by hand must lead somewhere. What is typed while it is on its way stays.
function askingOf(field: HTMLInputElement, { show, shown }: Results): Ask {
  return (url, entry) => {
    const before = field.value;
    return show(url, entry)
      .then(() => {
        if (field.value === before) field.value = new URLSearchParams(shown()).get('q') ?? '';
      })
      .catch((error: Error) => {
        if (error.name !== 'AbortError') location.assign(url);
      });
  };
}

function submit(event: SubmitEvent, ask: Ask, { shown }: Results, heading: string): void {
  event.preventDefault();
  const below = event.submitter?.closest('details');
  const url = addressOf(event.target as HTMLFormElement);
  const done = same(new URL(url).search, shown()) ? Promise.resolve() : ask(url, 'push');
  if (below) void done.then(() => toResults(below, heading));
}

function followLink(event: MouseEvent, ask: Ask): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-instant]');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void ask(link.href, 'push');
}

function isTouched(form: HTMLFormElement): boolean {
  const fields = [...form.elements].filter((field) => field instanceof HTMLInputElement);
  return fields.some(
    ({ value, defaultValue, checked, defaultChecked }) =>
      value !== defaultValue || checked !== defaultChecked,
  );
}

/** Whether two query strings ask for the same. */
function same(one: string, other: string): boolean {
  const sorted = (query: string) => [...new URLSearchParams(query)].map(String).sort().join('\n');
  return sorted(one) === sorted(other);
}

// On a phone the filters cover the results: asking for the results folds them.
function toResults(filters: HTMLDetailsElement, heading: string): void {
  document.querySelector<HTMLDetailsElement>(`[data-group="${filters.dataset.group}"]`)!.open = false;
  document.getElementById(heading)?.focus();
}
