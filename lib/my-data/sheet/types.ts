import type { createTranslator } from 'next-intl';
import type { Locale } from '../../i18n/locales';
import type { Messages } from '../../i18n/messages';

/** What a name stands for, in words. */
export type Row = [term: string, text: string];

/** Rows that belong together, such as one diploma; `small` where they are a part of the block above. */
export type Block = { title?: string; small?: boolean; rows: Row[] };

/** Blocks under a heading; '' where they go on under the one before. */
export type Part = { title: string; blocks: Block[] };

/** A copy of someone's data in words, in the order in which it is read; each leaf begins on a page of its own. */
export type Sheet = { title: string; lead: string[]; none: string; leaves: Part[][] };

/** In whose language the words are, and how they are got. */
export type Words = {
  locale: Locale;
  t: ReturnType<typeof createTranslator<Messages>>;
  /** The message of a key that comes from data, so that the compiler cannot know it. */
  read: (key: string) => string;
  /** A day and its time, in universal time. */
  instant: (iso: string | null) => string;
};
