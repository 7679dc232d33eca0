/** A cover letter, as it was written. */
export function LetterView({ letter }: { letter: string }) {
  return (
    <p className="max-w-prose wrap-anywhere whitespace-pre-line" dir="auto">
      {letter}
    </p>
  );
}
