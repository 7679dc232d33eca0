import { createHash } from 'node:crypto';
import { config } from '../../config';
import type { NoticeLanguage } from '../../db/models';
import { renderDocument } from '../../documents/render';
import { createAsyncCache } from '../../http/async-cache';
import { isLocale } from '../../i18n/locales';
import { organisation } from '../../i18n/organisation';
import type { VacancyNotice } from '../dto';
import { canonicalPath, phaseAt } from '../rules';
import { noticeFields, type NoticeSource } from './fields';

// Raised whenever the layout changes, so that no one keeps a copy of the old one.
const layout = 4;

// The files asked for last, by their bytes.
const remember = createAsyncCache<Buffer>({
  maxSize: 64 * 1024 * 1024,
  sizeOf: ({ byteLength }) => byteLength,
});

/** A notice as the bytes of a PDF file. Throws Busy. */
export async function renderNotice(source: NoticeSource): Promise<Buffer> {
  const { about, fields } = noticeFields(source);
  return renderDocument('notice', about, fields);
}

/**
 * A notice on paper: its bytes, made when they are first asked for, and the version they are of, which names all that is in
 * them. Getting the bytes throws Busy.
 */
export function noticePdf(
  vacancy: VacancyNotice,
  language: NoticeLanguage,
  now: Date,
): { version: string; bytes: () => Promise<Buffer> } {
  const url = config().SITE_URL + canonicalPath(vacancy.slug, language);
  const name = organisation(isLocale(language) ? language : 'en').organisation;
  const contents = [layout, url, name, language, phaseAt(vacancy, now), vacancy];
  const version = createHash('sha256').update(JSON.stringify(contents)).digest('base64url').slice(0, 32);
  const render = () => renderNotice({ vacancy, language, organisation: name, url, now });
  return { version, bytes: () => remember(version, render) };
}
