import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'next-intl';
import type { Locale } from './locales';
import { messagesOf, type Messages } from './messages';

type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;
type Translator<Name extends Namespace> = ReturnType<typeof createTranslator<Messages, Name>>;

const made = new Map<string, unknown>();

/**
 * The texts of a namespace in one language. Made once: a translator parses each text and sets up each format at its first
 * use, which next-intl's getTranslations would have done again for every request.
 */
export function translations<Name extends Namespace = never>(
  locale: Locale,
  namespace?: Name,
): Translator<Name> {
  const key = `${locale} ${namespace ?? ''}`;
  const translator =
    made.get(key) ?? createTranslator({ locale, namespace, messages: messagesOf(locale), timeZone: 'UTC' });
  made.set(key, translator);
  return translator as Translator<Name>;
}
