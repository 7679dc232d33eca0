import { translatorFor } from './context';
import type { Locale } from '../lib/i18n/locales';
import { textOf, type Text } from './text';

/** What is around every mail: who writes, and below it what always holds (R4), where help is, and the site. */
export type Frame = { lang: Locale; sender: Text; notes: Text[]; site: Text };

/** The frame in `locale`, parsed. */
export function frameIn(locale: Locale): Frame {
  const say = translatorFor(locale);
  const text = (source: string) => textOf(source, locale);
  return {
    lang: locale,
    sender: text('{organisation} ({short})'),
    notes: [text(say('emails.noFee')), text(say('emails.help'))],
    site: text(say('layout.siteName')),
  };
}
