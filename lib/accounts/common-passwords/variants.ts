// Pure: what a password is made of, where it is something common with little added.

const swaps: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
};

const swapped = (text: string) => [...text].map((character) => swaps[character] ?? character).join('');

/** A password in lower case with the digits and signs read as the letters they stand for; "1" may stand for two. */
function read(text: string): string[] {
  return [text, swapped(text), swapped(text.replaceAll('1', 'l'))];
}

/** What is repeated in a text, "wordword" or "word-word-"; the text itself where nothing is. */
function unitOf(text: string): string {
  return /^(.{2,}?)(?:[\s\p{P}\p{S}]?\1)+$/u.exec(text)?.[1] ?? text;
}

const isLetter = (character: string) => /\p{L}/u.test(character);

/** A text without what surrounds its letters, and that: "2024sunshine!!" is "sunshine" with "2024" and "!!". */
function peeled(text: string): { core: string; around: string[] } {
  const characters = [...text];
  const first = characters.findIndex(isLetter);
  if (first < 0) return { core: text, around: [] };
  const last = characters.findLastIndex(isLetter);
  const part = (from: number, to?: number) => characters.slice(from, to).join('');
  return { core: part(first, last + 1), around: [part(0, first), part(last + 1)] };
}

/** Digits and signs that are as easily guessed as they are added: a year or two, a date, a run, a few of the same. */
export function isCheapPadding(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const signs = text.replace(/\d/g, '');
  if (new Set(signs).size > 2) return false;
  return (
    digits.length <= 4 ||
    /^(?:(?:19|20)\d\d){2}$/.test(digits) ||
    isDate(digits) ||
    new Set(digits).size <= 2 ||
    '0123456789012345678909876543210987654321'.includes(digits)
  );
}

function isDate(digits: string): boolean {
  const day = '(?:0[1-9]|[12]\\d|3[01])';
  const month = '(?:0[1-9]|1[0-2])';
  const year = '(?:19|20)?\\d\\d';
  return new RegExp(`^(?:${day}${month}${year}|${month}${day}${year}|${year}${month}${day})$`).test(digits);
}

/**
 * Every text that a password amounts to once what adds little is taken away: repetition, digits and signs in place of
 * letters, signs between letters, a year or a date around them. Where one of them is common, so is the password.
 * `plain` is in lower case.
 */
export function variantsOf(plain: string): Set<string> {
  const found = new Set([plain]);
  const joined = plain.replace(/[\s\p{P}\p{S}]/gu, '');
  for (const text of [plain, unitOf(plain), joined, unitOf(joined)]) {
    for (const each of read(text)) found.add(each);
    const { core, around } = peeled(text);
    if (!around.every(isCheapPadding)) continue;
    for (const each of [core, unitOf(core), core.replace(/[\s\p{P}\p{S}]/gu, '')])
      for (const word of read(each)) found.add(word);
  }
  // A sign or figure for the first or last letter was peeled with the rest.
  const ending = /[^\p{L}]{1,6}$/u.exec(plain)?.[0] ?? '';
  if (isCheapPadding(ending.slice(1)))
    for (const word of read(plain.slice(0, plain.length - ending.length + 1))) found.add(word);
  // Of three letters there is nothing that is not common.
  return new Set([...found].filter((text) => text.length >= 4));
}
