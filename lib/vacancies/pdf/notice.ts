import { createHash } from 'node:crypto';
import { config } from '../../config';
import type { NoticeLanguage } from '../../db/generated/sqlite/enums';
import { isLocale } from '../../i18n/locales';
import { organisation } from '../../i18n/organisation';
import type { VacancyNotice } from '../dto';
import { canonicalPath, phaseAt } from '../rules';
import { renderNotice } from './render';

// Raised whenever the layout changes, so that no one keeps a copy of the old one.
const layout = 2;

// The latest files, since laying one out takes a processor for half a second, two in Arabic.
const kept = new Map<string, Promise<Buffer>>();
const most = 100;

/** A notice on paper: its bytes, made when they are first asked for, and the version they are of, which names all that is in them. */
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
  return { version, bytes: () => keep(version, render) };
}

async function keep(version: string, render: () => Promise<Buffer>): Promise<Buffer> {
  const known = kept.get(version);
  const bytes = known ?? render();
  kept.delete(version);
  kept.set(version, bytes);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest) kept.delete(oldest);
  bytes.catch(() => kept.delete(version));
  return bytes;
}
