import { renderDocument, type About } from '../../documents/render';
import type { Locale } from '../../i18n/locales';
import { organisation } from '../../i18n/organisation';
import type { DataCopy } from '../dto';
import { dataSheet } from '../sheet/sheet';
import type { Sheet } from '../sheet/types';

/** A copy of someone's data as the bytes of a PDF file. Throws Busy. */
export async function renderCopy(copy: DataCopy, locale: Locale): Promise<Buffer> {
  const author = organisation(locale).organisation;
  return renderSheet(dataSheet(copy, locale), { author, language: locale, date: copy.madeAt });
}

/** A sheet as the bytes of a PDF file. Throws Busy. */
export async function renderSheet(
  sheet: Sheet,
  about: Pick<About, 'author' | 'language' | 'date'>,
): Promise<Buffer> {
  const leaves = sheet.leaves.map((parts) =>
    parts.map(({ title, blocks }) => ({
      title,
      blocks: blocks.map((block) => ({ title: '', small: false, ...block })),
    })),
  );
  return renderDocument('my-data', { ...about, title: sheet.title, description: '' }, { ...sheet, leaves });
}
