import { renew } from './instant-page';

/** Ids of what makes up a search on its page. */
export type SearchParts = { form: string; filters: string; results: string; heading: string; failed: string };

/** What showing a search does to the history of the browser. */
export type Entry = 'push' | 'replace' | 'none';

const firstRetryMs = 4_000;
const longestRetryMs = 60_000;

/**
 * The filters and results of a search, renewed from the very page its form would lead to. What the form asks for is
 * tried until it is had; meanwhile a message beside the field says that what is shown is of an earlier search.
 */
export function resultsOf(parts: SearchParts, announce: (text: string) => void) {
  const [form, results, failed] = [parts.form, parts.results, parts.failed].map((id) =>
    document.getElementById(id),
  ) as [HTMLFormElement, HTMLElement, HTMLElement];
  let timer = 0;
  let retryMs = firstRetryMs;
  let owed: Entry | null = null;
  let request: AbortController | undefined;

  async function show(url: string, entry: Entry): Promise<void> {
    stop();
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
      succeed();
      announce(announcementOf(results, parts.heading));
    } finally {
      if (request === mine) results.ariaBusy = null;
    }
  }
  const tryForm = (entry: Entry) =>
    void show(addressOf(form), entry).catch((error: Error) => {
      if (error.name !== 'AbortError') fail(entry);
    });
  /** Shows what the form asks for after some milliseconds, unless something else is asked for before. */
  const soon = (entry: Entry, ms: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => tryForm(entry), ms);
  };
  const succeed = () => {
    owed = null;
    retryMs = firstRetryMs;
    failed.hidden = true;
  };
  const fail = (entry: Entry) => {
    owed = entry;
    failed.querySelector('a')!.href = addressOf(form);
    if (failed.hidden) announce(failed.textContent);
    failed.hidden = false;
    soon(entry, retryMs);
    retryMs = Math.min(2 * retryMs, longestRetryMs);
  };
  /** Tries at once what could not be had. */
  const again = () => {
    if (owed) tryForm(owed);
  };
  const stop = () => {
    clearTimeout(timer);
    request?.abort();
  };
  /** The query of the search whose results are shown. */
  const shown = () => results.querySelector<HTMLElement>('[data-search]')?.dataset.search ?? '';
  return { show, soon, again, stop, shown };
}

/** The address the form leads to, without empty fields. */
export function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  const fields = new FormData(form);
  // These words were asked for as they are typed, not the next ones.
  const exact = form.elements.namedItem('exact') as HTMLInputElement | null;
  if (exact && exact.dataset.words !== String(fields.get('q')).trim()) fields.delete('exact');
  for (const [name, value] of fields) {
    const text = String(value).trim();
    if (text) query.append(name, text);
  }
  return `${form.action}?${query}`.replace(/\?$/, '');
}

function announcementOf(results: HTMLElement, heading: string): string {
  const parts = [document.getElementById(heading), results.querySelector('[data-read]')];
  return parts.map((part) => part?.textContent ?? '').join('. ');
}
