import { renderToBuffer } from '@react-pdf/renderer';
import type { ComponentProps } from 'react';
import { registerFonts } from '../../paper/fonts';
import { layOut } from '../../paper/turn';
import { NoticeDocument } from './document';

/** A notice as the bytes of a PDF file, with its title, language and bookmarks. Throws Busy. */
export async function renderNotice(props: ComponentProps<typeof NoticeDocument>): Promise<Buffer> {
  registerFonts();
  const document = NoticeDocument(props);
  if (!document) throw new Error('the notice is not in this language');
  return layOut(() => renderToBuffer(document));
}
