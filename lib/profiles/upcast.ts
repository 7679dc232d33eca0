import { areaName } from '../reference/areas';
import { nationalities } from '../reference/nationalities';
import { otherCode, type SectionName } from './schema';

/** Of the shape that entries and snapshots are written in. */
export const profileVersion = 2;

type Data = Readonly<Record<string, unknown>>;
type Upcast = (data: Data) => Data;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

// One nationality and perhaps a second became a list; a code that is no nationality is kept by its name.
const nationality: Upcast = ({ country, secondCountry, ...rest }) => {
  const codes = [text(country), text(secondCountry)].filter(Boolean);
  const unknown = codes.filter((code) => !nationalities.has(code));
  const countries = codes.map((code) => (nationalities.has(code) ? code : otherCode));
  const other = unknown.map((code) => areaName(code, 'en')).join(', ');
  return { ...rest, countries: [...new Set(countries)], other };
};

/** Entries of version 1, by section, as those of version 2: what is not named here stays as it was. */
const upcasts: Partial<Record<SectionName, Upcast>> = {
  nationality,
  personal: (data) => ({ nameOrder: 'given_first', ...data }),
  // Studies had an end or went on.
  education: (data) => ({ ...data, status: text(data.to) === '' ? 'in_progress' : 'completed' }),
  // Part time did not say how much of full time.
  employment: ({ workingTime, ...data }) => ({ ...data, share: workingTime === 'full_time' ? '100' : '' }),
};

/** An entry written in an older shape, in today's. Total: whatever was stored stays, and nothing is refused. */
export function upcastEntry(section: SectionName, version: number, data: Data): Data {
  return version < 2 ? (upcasts[section]?.(data) ?? data) : data;
}
