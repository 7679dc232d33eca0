import { currentKeyId } from '../sealing/keys';
import { openText, sealText } from '../sealing/seal';
import type { Entry, SectionName } from './schema';
import { sectionNamed, type Field } from './sections';
import { profileVersion, upcastEntry } from './upcast';

/** An entry as the record with this id holds it: shaped by `version`, its sealed fields sealed for the record. */
export type StoredEntry = { id: string; version: number; data: unknown };

/**
 * What was stored of an entry, in today's shape and opened. Nothing is dropped and nothing refused: a field that is not there is
 * empty, and one that today's sections do not know stays. Throws SealBroken.
 */
export function readEntry<S extends SectionName>(section: S, { id, version, data }: StoredEntry): Entry<S> {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const open = mapSealed(section, given, (text) => openText(text, id));
  const opened = { ...upcastEntry(section, version, open) };
  for (const field of sectionNamed(section).fields) opened[field.name] = shaped(field, opened[field.name]);
  return opened as unknown as Entry<S>;
}

/** An entry as it is stored in the record with this id. */
export function sealEntry<S extends SectionName>(section: S, data: Entry<S>, recordId: string): Entry<S> {
  // An empty field has nothing to hide.
  const seal = (text: string) => (text === '' ? '' : sealText(text, recordId));
  return mapSealed(section, data as Record<string, unknown>, seal) as unknown as Entry<S>;
}

/** What the record with this id holds of an entry: it, sealed, the version of its shape and the key that sealed it. */
export function storedEntry<S extends SectionName>(section: S, data: Entry<S>, id: string) {
  const keyId = hasSealed(section) ? currentKeyId() : '';
  return { data: sealEntry(section, data, id), version: profileVersion, keyId };
}

/** Whether entries of a section have anything sealed. */
export function hasSealed(section: SectionName): boolean {
  return sectionNamed(section).fields.some(({ sealed }) => sealed);
}

function mapSealed(
  section: SectionName,
  data: Record<string, unknown>,
  change: (text: string) => string,
): Record<string, unknown> {
  const changed = { ...data };
  for (const { name, sealed } of sectionNamed(section).fields) {
    const value = data[name];
    if (sealed && typeof value === 'string') changed[name] = change(value);
  }
  return changed;
}

function shaped(field: Field, value: unknown): string | string[] | boolean {
  if (field.type === 'checkbox') return value === true || value === 'on' || value === 'true';
  if (field.type === 'list' && field.several)
    return [value].flat().filter((each): each is string => typeof each === 'string' && each !== '');
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}
