const limit = 78;

/** A value as a header can hold it: one line, no control characters, no marks that turn the direction of what follows. */
export function oneLine(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** The title of a vacancy cut so that a subject with `used` other characters stays within 78, at a word where it can. */
export function shorten(title: string, used: number): string {
  const room = Math.max(limit - used, 20);
  // No grapheme is shorter than one code unit, so most titles need not be divided.
  if (title.length <= room) return title;
  const letters = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
  if (letters.length <= room) return title;
  const cut = letters.slice(0, room - 1).join('');
  const atWord = cut.replace(/[\s(,:;–-]+\S*$/u, '');
  return `${atWord.length > cut.length / 2 ? atWord : cut}…`;
}
