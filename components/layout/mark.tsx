/** The mark of the site: a drop over water, drawn in the accent colour. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className="text-accent size-8 shrink-0 sm:size-10">
      <path d="M20 4c5.5 6.6 9 11.3 9 15.6a9 9 0 1 1-18 0C11 15.3 14.5 10.6 20 4Z" fill="currentColor" />
      <path
        d="M4 31c4-2.6 8-2.6 12 0s8 2.6 12 0 6-2.2 8-1.600M4 36c4-2.6 8-2.6 12 0s8 2.6 12 0 6-2.2 8-1.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  );
}
