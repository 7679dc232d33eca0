import { renderToBuffer } from '@react-pdf/renderer';
import type { Locale } from '../../i18n/locales';
import { registerFonts } from '../../paper/fonts';
import type { DataCopy } from '../dto';
import { dataSheet } from '../sheet/sheet';
import { DataDocument } from './document';

/** A copy of someone's data as the bytes of a PDF file. */
export async function renderCopy(copy: DataCopy, locale: Locale): Promise<Buffer> {
  registerFonts();
  return renderToBuffer(DataDocument({ sheet: dataSheet(copy, locale), locale, madeAt: copy.madeAt }));
}
