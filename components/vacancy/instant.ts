/** Ids of what makes up a search on its page. */
export type SearchParts = { form: string; filters: string; results: string; heading: string };

type Entry = 'push' | 'replace' | 'none';

const typingMs = 250;

/**
 * Renews filters and results as the form changes, from the very page the form would lead to: the address, the order of
 * focus and the way back stay what they are without a script. Returns what ends it.
 */
export function startInstantSearch(parts: SearchParts, announce: (text: string) => void): () => void {
  const form = document.getElementById(parts.form) as HTMLFormElement;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const results = document.getElementById(parts.results) as HTMLElement;
  const shown = () => results.querySelector<HTMLElement>('[data-search]')?.dataset.search ?? '';
  let timer = 0;
  let request: AbortController | undefined;

  async function show(url: string, entry: Entry): Promise<void> {
    clearTimeout(timer);
    request?.abort();
    const mine = (request = new AbortController());
    results.ariaBusy = 'true';
    try {
      const response = await fetch(url, { signal: mine.signal });
      if (!response.ok) throw new Error(response.statusText);
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (mine.signal.aborted) return;
      renew(page, parts);
      document.title = page.title;
      if (entry === 'push') history.pushState(null, '', response.url);
      if (entry === 'replace') history.replaceState(null, '', response.url);
      announce(told(results, parts.heading));
    } finally {
      if (request === mine) results.ariaBusy = null;
    }
  }

  // What was typed is tried again at the next letter; what was asked for by hand must lead somewhere.
  const typed = (entry: Entry) => void show(addressOf(form), entry).catch(() => undefined);
  const asked = (url: string, entry: Entry) =>
    show(url, entry)
      .then(() => void (field.value = new URLSearchParams(shown()).get('q') ?? ''))
      .catch((error: Error) => {
        if (error.name !== 'AbortError') location.assign(url);
      });
  // The way back undoes a box, not a letter.
  const soon = (control: EventTarget | null) => {
    const word = control === field;
    clearTimeout(timer);
    timer = window.setTimeout(() => typed(word ? 'replace' : 'push'), word ? typingMs : 0);
  };

  const onInput = (event: Event) => {
    const control = event.target as HTMLInputElement;
    if (control.form !== form || (event as InputEvent).isComposing) return;
    soon(control);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const below = event.submitter?.closest('details');
    const url = addressOf(form);
    const done = same(new URL(url).search, shown()) ? Promise.resolve() : asked(url, 'push');
    if (below) void done.then(() => toResults(below, parts.heading));
  };
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-instant]');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    void asked(link.href, 'push');
  };
  const follow = () => {
    if (!same(location.search, shown())) void asked(location.href, 'none');
  };

  document.addEventListener('input', onInput);
  document.addEventListener('compositionend', onInput);
  document.addEventListener('click', onClick);
  form.addEventListener('submit', onSubmit);
  window.addEventListener('popstate', follow);
  follow();
  // Typed or ticked before this script was there.
  if (isTouched(form) && !same(new URL(addressOf(form)).search, shown()))
    soon(field.value === field.defaultValue ? null : field);
  return () => {
    clearTimeout(timer);
    request?.abort();
    document.removeEventListener('input', onInput);
    document.removeEventListener('compositionend', onInput);
    document.removeEventListener('click', onClick);
    form.removeEventListener('submit', onSubmit);
    window.removeEventListener('popstate', follow);
  };
}

/** The address the form leads to, without empty fields. */
export function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const text = String(value).trim();
    if (text) query.append(name, text);
  }
  return `${form.action}?${query}`.replace(/\?$/, '');
}

function isTouched(form: HTMLFormElement): boolean {
  const fields = [...form.elements].filter((field) => field instanceof HTMLInputElement);
  return fields.some(
    ({ value, defaultValue, checked, defaultChecked }) =>
      value !== defaultValue || checked !== defaultChecked,
  );
}

/** Whether two query strings ask for the same. */
export function same(one: string, other: string): boolean {
  const sorted = (query: string) => [...new URLSearchParams(query)].map(String).sort().join('\n');
  return sorted(one) === sorted(other);
}

function renew(page: Document, { filters, results, heading }: SearchParts): void {
  for (const id of [filters, results]) {
    const old = document.getElementById(id)?.firstElementChild;
    const fresh = page.getElementById(id)?.firstElementChild;
    if (!old || !fresh) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    for (const group of old.querySelectorAll<HTMLDetailsElement>('[data-group]')) {
      const again = fresh.querySelector<HTMLDetailsElement>(`[data-group="${group.dataset.group}"]`);
      if (again) again.open = group.open;
    }
    old.replaceWith(document.adoptNode(fresh));
    if (!focused) continue;
    const again = twinOf(focused, fresh) ?? document.getElementById(heading);
    again?.focus({ preventScroll: true });
  }
}

// An element again in a page rendered anew. Links of one address differ by what they are called.
function twinOf(element: Element, fresh: Element): HTMLElement | null {
  const { name, value } = element as HTMLInputElement;
  if (name) return fresh.querySelector(`[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  if (element instanceof HTMLAnchorElement) {
    const called = (link: Element) => link.ariaLabel ?? link.textContent;
    const links = [...fresh.querySelectorAll<HTMLAnchorElement>('a[href]')];
    return links.find((link) => link.href === element.href && called(link) === called(element)) ?? null;
  }
  const group = element.closest<HTMLElement>('[data-group]')?.dataset.group;
  return group
    ? fresh.querySelector(`[data-group="${group}"] > ${element.localName}`)
    : fresh.querySelector(`#${CSS.escape(element.id || 'none')}`);
}

function told(results: HTMLElement, heading: string): string {
  const parts = [document.getElementById(heading), results.querySelector('[data-read]')];
  return parts.map((part) => part?.textContent ?? '').join('. ');
}

// On a phone the filters cover the results: asking for the results folds them.
function toResults(filters: HTMLDetailsElement, heading: string): void {
  document.querySelector<HTMLDetailsElement>(`[data-group="${filters.dataset.group}"]`)!.open = false;
  document.getElementById(heading)?.focus();
}
