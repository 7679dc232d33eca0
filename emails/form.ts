import type { Locale } from '../lib/i18n/locales';
import { textOf, type Text, type Values } from './text';

/** What one mail fills a form with. A list gives the variables of each of its entries beside the others. */
export type Filling = { values: Values; lists: Record<string, Values[]> };

/** Shown only where this variable or list has something: not zero, not empty; or, with `not`, only where it has not. */
export type Condition = { when?: string; not?: string };

/** One part of the body of a mail. A line break in a text is one in the mail. */
export type Block<T> = Condition &
  (
    | { kind: 'paragraph' | 'note'; text: T }
    /** Labelled particulars; a value may be in any script. */
    | { kind: 'facts'; rows: (Condition & { label: T; value: T })[] }
    /** A list of lines that someone wrote, in any script. */
    | { kind: 'quotation'; list: string }
    /** The one thing to do: a button, in plain text its label with the address below. */
    | { kind: 'action'; label: T; href: T }
    /** The address of a button in full, for those who cannot use the button. Plain text has it already. */
    | { kind: 'address'; label: T; href: T }
    /** A link to somewhere else, in plain text with its address on a line of its own. */
    | { kind: 'link'; label: T; href: T }
    /** A list of things with a title that is a link; each gives the variables of its texts. */
    | { kind: 'entries'; list: string; title: T; href: T; text: T }
  );

/** A mail before it is filled, in one language: what an occasion says. */
export type Form<T = string> = {
  subject: T;
  /** The variable that is cut where the subject would be too long. */
  shortens?: string;
  title: T;
  /** The line shown beside the subject in a list. */
  preview: T;
  blocks: Block<T>[];
  /** Headers beside those every mail has. */
  headers?: Record<string, T>;
};

/** Parses the texts of a form; throws when one is no text. */
export function prepared(form: Form, locale: Locale): Form<Text> {
  return mapped(form, (source) => textOf(source, locale));
}

/** A form with each of its texts replaced. */
export function mapped<A, B>(form: Form<A>, of: (text: A) => B): Form<B> {
  const { subject, title, preview, blocks, headers, shortens } = form;
  return {
    subject: of(subject),
    shortens,
    title: of(title),
    preview: of(preview),
    blocks: blocks.map((block) => mappedBlock(block, of)),
    headers: headers && Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, of(text)])),
  };
}

function mappedBlock<A, B>(block: Block<A>, of: (text: A) => B): Block<B> {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return { ...block, text: of(block.text) };
    case 'facts': {
      const rows = block.rows.map((row) => ({ ...row, label: of(row.label), value: of(row.value) }));
      return { ...block, rows };
    }
    case 'quotation':
      return block;
    case 'entries':
      return { ...block, title: of(block.title), href: of(block.href), text: of(block.text) };
    default:
      return { ...block, label: of(block.label), href: of(block.href) };
  }
}

/** Whether this part of a form is in the mail with this filling. */
export function isShown({ when, not }: Condition, { values, lists }: Filling): boolean {
  const has = (name: string) => Boolean(lists[name] ? lists[name].length : values[name]);
  return (when === undefined || has(when)) && (not === undefined || !has(not));
}
