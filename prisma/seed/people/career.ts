import type { Locale } from '@/lib/i18n/locales';
import type { Entry } from '@/lib/profiles/schema';
import type { Random } from '../random';
import { countries, type Country } from './countries';
import { fields } from './fields';
import type { Identity } from './identity';
import { areasOf } from './skills';

type Level = Entry<'education'>['level'];
type Degree = { level: Level; title: Record<Locale, string>; start: number; end: number };

// Ages at which studies usually begin and end.
const degrees: readonly Degree[] = [
  { level: 'bachelor', title: { en: 'Bachelor’s degree', fr: 'Licence' }, start: 18, end: 21 },
  { level: 'master', title: { en: 'Master’s degree', fr: 'Master' }, start: 21, end: 23 },
  { level: 'doctorate', title: { en: 'Doctorate', fr: 'Doctorat' }, start: 24, end: 28 },
];
const school: Degree = {
  level: 'secondary',
  title: { en: 'Secondary school certificate', fr: 'Baccalauréat' },
  start: 15,
  end: 18,
};

const month = (year: number, number: number) => `${year}-${String(number).padStart(2, '0')}`;

/** Studies as far as the person's age allows, the last perhaps still going on; `born` is a year. */
export function educationOf(
  { age, field, locale, country }: Identity,
  born: number,
  random: Random,
): Entry<'education'>[] {
  const furthest = random.weighted({ 0: 6, 1: 34, 2: 50, 3: 10 });
  const reached = degrees.slice(0, Number(furthest)).filter(({ start }) => start < age);
  const study = random.pick(fields[field][locale].study);
  return [school, ...reached].map(({ level, title, start, end }) => {
    const abroad = level !== 'secondary' && random.chance(0.25) ? random.pick(countries) : country;
    const city = random.pick(abroad.cities)[locale];
    return {
      level,
      status: end < age ? 'completed' : 'in_progress',
      title: title[locale],
      field: level === 'secondary' ? '' : study,
      institution: institution(level, city, locale),
      city,
      country: abroad.code,
      from: month(born + start, 9),
      to: end < age ? month(born + end, 6) : String(born + end),
    };
  });
}

function institution(level: Level, city: string, locale: Locale): string {
  if (locale === 'en') return level === 'secondary' ? `${city} High School` : `University of ${city}`;
  const of = /^[AEÉIOUYHaeéiou]/.test(city) ? `d’${city}` : `de ${city}`;
  return level === 'secondary' ? `Lycée ${of}` : `Université ${of.replace(/^de Le /, 'du ')}`;
}

/** Posts one after another from the end of studies until today, the first ones the most junior. */
export function employmentOf(
  identity: Identity,
  studies: Entry<'education'>[],
  today: string,
  random: Random,
): Entry<'employment'>[] {
  const last = studies.at(-1);
  if (!last || last.status !== 'completed') return [];
  const now = monthNumber(today);
  const posts: Entry<'employment'>[] = [];
  let from = monthNumber(last.to) + random.int(1, 6);
  while (from < now && posts.length < 4) {
    const to = from + random.int(24, 96);
    const held = to >= now || posts.length === 3;
    posts.push(post(identity, posts.length, from, held ? null : to, random));
    if (held) break;
    from = to + random.int(0, 4);
  }
  return posts;
}

/** A career as lives are: one gap that is explained, one that is not, and two posts at once. */
export function interrupted(posts: Entry<'employment'>[]): Entry<'employment'>[] {
  const latest = posts.at(-1);
  if (!latest) return posts;
  const ended = posts.slice(0, -1).map((held, index) => ({
    ...held,
    to: monthOf(monthNumber(held.to) - 8),
    afterwards: index === 0 ? 'Congé parental, puis cours du soir de télédétection.' : '',
  }));
  const beside: Entry<'employment'> = {
    ...latest,
    title: 'Chargée de cours',
    employer: 'Institut de l’eau',
    share: '20',
    from: monthOf(monthNumber(latest.from) + 6),
    duties: 'Cours d’hydrogéologie en deuxième année.',
  };
  return [...ended, latest, beside];
}

const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const monthOf = (number: number) => month(Math.floor(number / 12), (number % 12) + 1);

const reasons = {
  en: ['End of contract', 'Further responsibility', 'Move to another city', ''],
  fr: ['Fin de contrat', 'Davantage de responsabilités', 'Changement de ville', ''],
};

function post(
  identity: Identity,
  index: number,
  from: number,
  to: number | null,
  random: Random,
): Entry<'employment'> {
  const { field, locale, gender, country } = identity;
  const { posts, employers, duties } = fields[field][locale];
  const place: Country = random.chance(0.2) ? random.pick(countries) : country;
  const [title = '', feminine = title] = (posts[Math.min(index, posts.length - 1)] ?? '').split('/');
  return {
    title: gender === 'female' ? feminine : title,
    employer: random.pick(employers),
    city: random.pick(place.cities)[locale],
    country: place.code,
    share: random.chance(0.92) ? '100' : '50',
    unpaid: index === 0 && random.chance(0.1),
    expertise: random.some(areasOf(identity), random.int(1, 2)),
    from: monthOf(from),
    to: to === null ? '' : monthOf(to),
    duties: random.some(duties, random.int(2, 3)).join('\n'),
    reasonForLeaving: to === null ? '' : random.pick(reasons[locale]),
    afterwards: '',
  };
}
