import { ranked, queryWords, type SearchedQuestion } from '@/lib/content/search';

/** How many questions were found, in words; `many` with a place for the count. */
export type FaqTexts = { none: string; one: string; many: string };

const announceMs = 400;

/** How many questions were found, in words. */
export function foundText(found: number, { none, one, many }: FaqTexts): string {
  if (found === 0) return none;
  return found === 1 ? one : many.replace('{count}', String(found));
}

/**
 * Hides the questions that do not have the words typed, says how many have, and opens and focuses the question that the
 * address names, also where it was hidden. Focus stays where it is while one types. What the questions are searched by is
 * sent for when someone turns to the search; until it is here, form and links lead where they lead without a script.
 * Returns what ends it.
 */
export function startFaqFilter(texts: FaqTexts): () => void {
  const form = document.getElementById('faq-search') as HTMLFormElement;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const status = document.getElementById('faq-found') as HTMLElement;
  const all = document.getElementById('faq-all') as HTMLAnchorElement;
  const hint = document.getElementById('faq-none') as HTMLElement;
  const ending = new AbortController();
  const { signal } = ending;
  let timer = 0;
  let searched: SearchedQuestion[] | undefined;
  let loading: Promise<void> | undefined;

  const load = () =>
    (loading ??= searchedQuestions(`${form.action}/words.json`, signal).then(
      (questions) => void (searched = questions),
      () => void (loading = undefined),
    ));

  async function filter(): Promise<void> {
    await load();
    if (searched && !signal.aborted) show(searched);
  }

  function show(questions: readonly SearchedQuestion[]): void {
    const words = queryWords(field.value);
    const found = ranked(questions, words).map((place) => questions[place]!.id);
    arrange([...new Set([...found, ...questions.map(({ id }) => id)])], found);
    all.hidden = words.length === 0;
    hint.hidden = words.length === 0 || found.length > 0;
    // Announced when typing pauses: a screen reader would restart at each letter.
    clearTimeout(timer);
    const announcement = words.length > 0 ? foundText(found.length, texts) : '';
    timer = window.setTimeout(() => (status.textContent = announcement), announceMs);
  }

  function clear(questions: readonly SearchedQuestion[]): void {
    field.value = '';
    show(questions);
  }

  function openNamed(): void {
    const question = document.getElementById(location.hash.slice(1))?.closest('details');
    if (!question) return;
    if (question.hidden && !searched) return location.replace(all.href + location.hash);
    if (question.hidden) clear(searched!);
    question.open = true;
    const summary = question.querySelector('summary');
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView();
  }

  const onSubmit = (event: SubmitEvent) => {
    if (searched) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (link === all && searched) {
      event.preventDefault();
      clear(searched);
      field.focus();
    }
    // To a question that is named already nothing else leads.
    if (link?.hash && link.hash === location.hash && link.pathname === location.pathname) openNamed();
  };

  form.addEventListener('focusin', () => void load(), { signal });
  form.addEventListener('input', () => void filter(), { signal });
  form.addEventListener('submit', onSubmit, { signal });
  document.addEventListener('click', onClick, { signal });
  window.addEventListener('hashchange', openNamed, { signal });
  // Typed before this script was there, or looked for on the way here.
  if (field.value) void filter();
  openNamed();
  return () => {
    clearTimeout(timer);
    ending.abort();
  };
}

async function searchedQuestions(address: string, signal: AbortSignal): Promise<SearchedQuestion[]> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as SearchedQuestion[];
}

// Puts the questions in this order within their sections, and the sections in the order of their first questions; shows
// those that were found.
function arrange(order: readonly string[], found: readonly string[]): void {
  const questions = order.flatMap(
    (id) => document.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`) ?? [],
  );
  const sections = [
    ...new Set(questions.map((question) => question.closest<HTMLElement>('[data-questions]')!)),
  ];
  const last = [...document.querySelectorAll('[data-questions]')].at(-1)!;
  const end = last.nextSibling;
  for (const section of sections) last.parentNode!.insertBefore(section, end);
  for (const question of questions) {
    question.hidden = !found.includes(question.dataset.question!);
    question.parentNode!.append(question);
  }
  for (const section of sections) section.hidden = !section.querySelector('[data-question]:not([hidden])');
}
