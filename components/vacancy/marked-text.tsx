import type { Marked } from '@/lib/vacancies/search/highlight';

/** A text with what matches a search marked. */
export function MarkedText({ pieces }: { pieces: Marked }) {
  return pieces.map(({ text, match }, index) =>
    match ? (
      <mark key={index} className="bg-mark text-ink rounded-xs in-[a]:text-inherit">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
