import { toPlainText } from '@react-email/render';

/** The part of html-to-text's builder that is used here; the package comes without types. */
type Builder = {
  openBlock(options: { leadingLineBreaks: number }): void;
  closeBlock(options: { trailingLineBreaks: number }): void;
  addInline(text: string, options: { noWordTransform: boolean }): void;
  addLineBreak(): void;
};
type Element = { attribs: Record<string, string>; children: unknown };
type Walk = (children: unknown, builder: Builder) => void;

const options = {
  wordwrap: false,
  formatters: {
    // A link that is a button: what it does, and below it the whole address alone on its line.
    action: (element: Element, walk: Walk, builder: Builder) => {
      builder.openBlock({ leadingLineBreaks: 2 });
      walk(element.children, builder);
      builder.addLineBreak();
      builder.addInline(element.attribs.href ?? '', { noWordTransform: true });
      builder.closeBlock({ trailingLineBreaks: 2 });
    },
    // One of several links, with its address on the next line.
    entry: (element: Element, walk: Walk, builder: Builder) => {
      walk(element.children, builder);
      builder.addLineBreak();
      builder.addInline(element.attribs.href ?? '', { noWordTransform: true });
    },
  },
  selectors: [
    { selector: 'a.button', format: 'action' },
    { selector: 'a.entry', format: 'entry' },
    { selector: 'h1', options: { uppercase: false, leadingLineBreaks: 2 } },
  ],
};

/** The plain text part of a mail, from its HTML part. Lines are not wrapped: mail programs do it to their width. */
export function textOf(html: string): string {
  return `${toPlainText(html, options)}\n`;
}

const limit = 78;

/** A value as a header can hold it: one line, no control characters, no marks that turn the direction of what follows. */
export function oneLine(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
}

/** The title of a vacancy cut so that a subject with `used` other characters stays within 78, at a word where it can. */
export function shorten(title: string, used: number): string {
  const room = Math.max(limit - used, 20);
  const letters = [...new Intl.Segmenter().segment(title)].map(({ segment }) => segment);
  if (letters.length <= room) return title;
  const cut = letters.slice(0, room - 1).join('');
  const atWord = cut.replace(/[\s(,:;–-]+\S*$/u, '');
  return `${atWord.length > cut.length / 2 ? atWord : cut}…`;
}
