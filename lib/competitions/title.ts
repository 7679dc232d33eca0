import type { NoticeLanguage } from '../db/generated/sqlite/enums';
import type { Locale } from '../i18n/locales';
import { namingLanguage } from '../vacancies/rules';

type Text = { language: NoticeLanguage; title: string };

/** The title of a notice to a reader of `locale`: in their language where the notice has it, else in the notice's own. */
export function titleIn(texts: readonly Text[], locale: Locale): Text {
  const language = namingLanguage(
    texts.map((text) => text.language),
    locale,
  );
  return texts.find((text) => text.language === language) ?? { language: locale, title: '' };
}
