import { getDocumentProxy } from 'unpdf';
import { Problem, refuseIf } from './problem.mjs';

/** Pages that are read; those that follow are kept unread. */
const mostPages = 100;

/**
 * The text of a PDF, at most so many characters of its first pages. Looks once more for what scanPdf() refuses, as a reader
 * of PDF sees it; throws Problem.
 * @param {Uint8Array} bytes
 * @param {number} most
 */
export async function readPdf(bytes, most) {
  const pdf = await opened(bytes);
  try {
    const { info } = await pdf.getMetadata();
    refuseIf(/** @type {{ EncryptFilterName?: string }} */ (info).EncryptFilterName, 'encrypted');
    refuseIf(await pdf.getJSActions(), 'scripts');
    refuseIf(await pdf.getAttachments(), 'embedded');
    let text = '';
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && text.length < most; number += 1)
      text += await pageText(await pdf.getPage(number), most);
    return text;
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('damaged');
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** @param {Uint8Array} bytes */
async function opened(bytes) {
  try {
    return await getDocumentProxy(bytes, { isEvalSupported: false, useWorkerFetch: false, verbosity: 0 });
  } catch (error) {
    const { name } = /** @type {Error} */ (error);
    throw new Problem(name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

/** @param {import('unpdf/pdfjs').PDFPageProxy} page @param {number} most */
async function pageText(page, most) {
  refuseIf(await page.getJSActions(), 'scripts');
  let text = '';
  const reader = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done && text.length < most; part = await reader.read())
    for (const item of part.value.items) text += 'str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '';
  await reader.cancel();
  page.cleanup();
  return `${text}\n`;
}
