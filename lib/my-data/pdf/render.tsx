import { renderToBuffer } from '@react-pdf/renderer';
import type { Locale } from '../../i18n/locales';
import { registerFonts } from '../../paper/fonts';
import { layOut } from '../../paper/turn';
import type { DataCopy } from '../dto';
import { dataSheet } from '../sheet/sheet';
import { DataDocument } from './document';

/** A copy of someone's data as the bytes of a PDF file. Throws Busy. */
export async function renderCopy(copy: DataCopy, locale: Locale): Promise<Buffer> {
  registerFonts();
  const sheet = dataSheet(copy, locale);
  return layOut(() => renderToBuffer(DataDocument({ sheet, locale, madeAt: copy.madeAt })));
}
