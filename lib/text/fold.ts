// Letters that no decomposition takes apart, as people write them on a keyboard without them.
const plain: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Text as it is compared: without case or diacritics. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæøßłđı]/g, (letter) => plain[letter] ?? letter);
}

/** The words of what a list is searched for, as they are compared. */
export function foldedWords(text: string): string[] {
  return folded(text).split(/\s+/).filter(Boolean);
}
