import { ranked, soughtWords, type Entry } from '@/lib/content/search';

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
 * address names, also where it was hidden. Focus stays where it is while one types. Returns what ends it.
 */
export function startFaqFilter(texts: FaqTexts): () => void {
  const form = document.getElementById('faq-search') as HTMLFormElement;
  const field = form.elements.namedItem('q') as HTMLInputElement;
  const questions = [...document.querySelectorAll<HTMLDetailsElement>('[data-question]')].sort(
    (a, b) => Number(a.dataset.question) - Number(b.dataset.question),
  );
  const entries = questions.map(entryOf);
  const sections = [...document.querySelectorAll<HTMLElement>('[data-questions]')];
  const status = document.getElementById('faq-found') as HTMLElement;
  let timer = 0;

  function filter(): void {
    const words = soughtWords(field.value);
    const places = ranked(entries, words);
    const found = places.length;
    questions.forEach((question, place) => (question.hidden = !places.includes(place)));
    arrange([...new Set([...places, ...questions.keys()])].map((place) => questions[place]!));
    for (const section of sections) section.hidden = !section.querySelector('[data-question]:not([hidden])');
    const all = words.length === 0;
    show('faq-all', !all);
    show('faq-none', !all && found === 0);
    // Told when the typing rests: a screen reader would break off and begin anew at each letter.
    clearTimeout(timer);
    timer = window.setTimeout(() => (status.textContent = all ? '' : foundText(found, texts)), announceMs);
  }

  function openNamed(): void {
    const question = document.getElementById(location.hash.slice(1))?.closest('details');
    if (!question) return;
    if (question.hidden) clear();
    question.open = true;
    const summary = question.querySelector('summary');
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView();
  }

  function clear(): void {
    field.value = '';
    filter();
  }

  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    filter();
  };
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (link?.id === 'faq-all') {
      event.preventDefault();
      clear();
      field.focus();
    }
    // To a question that is named already nothing else leads.
    if (link?.hash && link.hash === location.hash && link.pathname === location.pathname) openNamed();
  };

  form.addEventListener('input', filter);
  form.addEventListener('submit', onSubmit);
  document.addEventListener('click', onClick);
  window.addEventListener('hashchange', openNamed);
  // Typed before this script was there, or looked for on the way here.
  if (field.value) filter();
  openNamed();
  return () => {
    clearTimeout(timer);
    form.removeEventListener('input', filter);
    form.removeEventListener('submit', onSubmit);
    document.removeEventListener('click', onClick);
    window.removeEventListener('hashchange', openNamed);
  };
}

function show(id: string, shown: boolean): void {
  const element = document.getElementById(id);
  if (element) element.hidden = !shown;
}

function entryOf({ dataset }: HTMLElement): Entry {
  return { question: dataset.asked?.split(' ') ?? [], answer: dataset.told?.split(' ') ?? [] };
}

// Puts questions in this order within their sections, and the sections in the order of their first questions.
function arrange(questions: readonly HTMLElement[]): void {
  const sections = [...new Set(questions.map((question) => question.closest('[data-questions]')!))];
  const last = [...document.querySelectorAll('[data-questions]')].at(-1)!;
  const end = last.nextSibling;
  for (const section of sections) last.parentNode!.insertBefore(section, end);
  for (const question of questions) question.parentNode!.append(question);
}
