import { isSealed, openText, sealText } from '../sealing/seal';
import type { Entry, SectionName } from './schema';
import { sectionNamed, type Field } from './sections';
import { upcastEntry } from './upcast';

/** An entry as a database holds it: shaped by `version`, its sealed fields sealed for the record with this id. */
export type StoredEntry = { recordId: string; version: number; data: unknown };

/**
 * What was stored of an entry, in today's shape and opened. Nothing is dropped and nothing refused: a field that is not there is
 * empty, and one that today's sections do not know stays. Throws SealBroken.
 */
export function readEntry<S extends SectionName>(
  section: S,
  { recordId, version, data }: StoredEntry,
): Entry<S> {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const opened = {
    ...upcastEntry(
      section,
      version,
      mapSealed(section, given, (text) => openText(text, recordId)),
    ),
  };
  for (const field of sectionNamed(section).fields) opened[field.name] = shaped(field, opened[field.name]);
  return opened as unknown as Entry<S>;
}

/** An entry as it is stored in the record with this id. */
export function sealEntry<S extends SectionName>(section: S, data: Entry<S>, recordId: string): Entry<S> {
  const seal = (text: string) => (text === '' || isSealed(text) ? text : sealText(text, recordId));
  return mapSealed(section, data as Record<string, unknown>, seal) as unknown as Entry<S>;
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
