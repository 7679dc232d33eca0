import { z } from 'zod';
import { optionalLine } from '../forms/fields';

// The fields that lists have in common, as an address carries them; what cannot be read is left out, not refused.

/** What a list is searched for. */
export const wordsSchema = optionalLine(200).catch('');

/** The number of a page. */
export const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1).default(1);

/** A list that is searched by words alone. */
export const listSchema = z.object({ q: wordsSchema, page: pageSchema });
export type ListSearch = z.infer<typeof listSchema>;

/** The query string of a search: only what differs from the ordinary, so that addresses stay short. */
export function queryOf<T extends Record<string, string | number>>(search: T, ordinary: T): string {
  const changed = Object.entries(search).filter(([name, value]) => value !== ordinary[name]);
  const text = new URLSearchParams(changed.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : '';
}
