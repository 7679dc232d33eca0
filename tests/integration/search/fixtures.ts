import type { Category, ContractType, NoticeLanguage, Region, WorkArrangement } from '@/lib/db/models';
import { searchSchema } from '@/lib/vacancies/search/schema';
import { searchVacancies } from '@/lib/vacancies/search/queries';
import type { Locale } from '@/lib/i18n/locales';
import { station, vacancy } from '../../builders';

export const now = new Date('2026-11-24T10:00:00Z');
const day = 24 * 60 * 60 * 1000;

const stations = {
  GVA: { nameEn: 'Geneva', nameFr: 'Genève', country: 'CH', region: 'global', office: 'headquarters' },
  DKR: { nameEn: 'Dakar', nameFr: 'Dakar', country: 'SN', region: 'africa', office: 'regional' },
  CAI: { nameEn: 'Cairo', nameFr: 'Le Caire', country: 'EG', region: 'arab_states', office: 'regional' },
} as const;

export async function addStations(): Promise<void> {
  for (const [id, place] of Object.entries(stations)) await station(id, { ...place, timeZone: 'UTC' });
}

type Text = { title: string; summary?: string; duties?: string[] };

export type Notice = {
  texts: Partial<Record<NoticeLanguage, Text>>;
  contractType?: ContractType;
  category?: Category;
  grade?: string | null;
  station?: keyof typeof stations;
  region?: Region;
  arrangement?: WorkArrangement;
  durationMonths?: number;
  departments?: [en: string, fr: string];
  /** Days from now; opening is in the past unless told otherwise. */
  opens?: number;
  closes?: number;
  status?: 'draft' | 'published' | 'cancelled';
  competition?: 'open' | 'closed' | 'cancelled' | null;
};

let made = 0;

/** Adds a notice, as HR's commands would leave it; returns its id. */
export async function addNotice(notice: Notice): Promise<string> {
  made += 1;
  const { texts, opens = -20, closes = 30, competition = 'open', grade = 'P-3', ...facts } = notice;
  const { id } = await vacancy({
    ...facts,
    reference: `FT/2026/${String(made).padStart(3, '0')}`,
    slug: `notice-${made}`,
    grade,
    station: notice.station ?? 'GVA',
    vacancyStatus: notice.status ?? 'published',
    status: competition,
    opens: new Date(now.getTime() + opens * day),
    closes: new Date(now.getTime() + closes * day),
    closingDate: '2026-12-24',
    titles: Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, written(text)])),
  });
  return id;
}

function written({ title, summary = 'One post.', duties = [] }: Text) {
  const content = {
    context: ['–'],
    purpose: '–',
    duties,
    education: ['–'],
    experience: [],
    languages: ['–'],
  };
  return { title, summary, content };
}

/** Searches as the address bar would. */
export function search(query: string, locale: Locale = 'en', at = now) {
  const fields = new URLSearchParams(query);
  const values = [...new Set(fields.keys())].map((name) => [name, fields.getAll(name)] as const);
  const given = values.map(([name, all]) => [name, all.length > 1 ? all : all[0]]);
  return searchVacancies(searchSchema.parse(Object.fromEntries(given)), locale, at);
}

/** The titles found, in the order of the page. */
export async function titles(query: string, locale: Locale = 'en'): Promise<string[]> {
  const { rows } = await search(query, locale);
  return rows.map(({ titles: all }) => all.en?.title ?? Object.values(all)[0]?.title ?? '');
}

/** Searches for words, alone. */
export const words = (text: string, locale: Locale = 'en') =>
  titles(new URLSearchParams({ q: text }).toString(), locale);
