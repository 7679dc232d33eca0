import type { ProfileContent } from '@/lib/profiles/rules';
import type { Entry } from '@/lib/profiles/schema';
import { addDays } from '@/lib/time/rules';
import { randomFor, type Random } from '../random';
import { countries } from './countries';
import { educationOf, employmentOf, interrupted } from './career';
import type { Identity } from './identity';
import {
  computerSkillsOf,
  expertiseOf,
  publicationsOf,
  referencesOf,
  relativesOf,
  trainingsOf,
} from './skills';

/** The full profile of a candidate as of `today` (YYYY-MM-DD). */
export function profileOf(identity: Identity, today: string): ProfileContent {
  const random = randomFor('profile', identity.number);
  const born = Number(today.slice(0, 4)) - identity.age - 1;
  const education = educationOf(identity, born, random);
  const posts = employmentOf(identity, education, today, random);
  // The first demonstration account shows what others have only by chance.
  const employment = identity.number === 0 ? interrupted(posts) : posts;
  const more = randomFor('skills', identity.number);
  const year = Number(today.slice(0, 4));
  const since = Number(employment[0]?.from.slice(0, 4) ?? year);
  const relatives = relativesOf(identity, more);
  const nothing = { employment: employment.length === 0, relatives: relatives.length === 0 };
  return {
    entries: {
      personal: [personal(identity, born, random)],
      nationality: [nationality(identity, random)],
      address: [address(identity, random)],
      languages: languages(identity, random),
      education,
      employment,
      relatives,
      trainings: trainingsOf(identity, since, year, more),
      expertise: expertiseOf(identity, year - since, more),
      computer_skills: computerSkillsOf(identity, more),
      publications: publicationsOf(identity, education.some(isDoctorate), year, more),
      references: referencesOf(identity, employment, more),
      contract_interests: [interests(identity, today, random)],
    },
    nothing,
  };
}

const isDoctorate = ({ level, status }: Entry<'education'>) =>
  level === 'doctorate' && status === 'completed';

const two = (number: number) => String(number).padStart(2, '0');

function personal(identity: Identity, born: number, random: Random): Entry<'personal'> {
  const { givenName, familyName, gender, country } = identity;
  return {
    givenName,
    familyName,
    nameOrder: 'given_first',
    latinName: '',
    otherNames: '',
    dateOfBirth: `${born}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    gender,
    phone: `+${country.callingCode} 555 0${random.int(100, 199)} ${random.int(100, 999)}`,
    orcid: '',
  };
}

function nationality({ country }: Identity, random: Random): Entry<'nationality'> {
  const second = random.chance(0.06) ? [random.pick(countries).code] : [];
  return { countries: [...new Set([country.code, ...second])], other: '' };
}

const streets = {
  en: ['Station Road', 'River Street', 'Market Street', 'Independence Avenue', 'Mill Lane', 'Garden Road'],
  fr: ['rue de la Gare', 'avenue de l’Indépendance', 'rue du Marché', 'rue des Jardins', 'quai du Fleuve'],
};
// Where a postal code has so many digits; elsewhere it is left empty.
const digits: Record<number, string> = {
  4: 'AT AU BE BG CH DK HU LU NO SI TN',
  5: 'DE DZ EE ES FI FR GR HR IT KR MA MX MY RS TH TR UA',
  6: 'CN IN KZ RO RU SG VN',
};

function address({ country, locale }: Identity, random: Random): Entry<'address'> {
  const place = random.chance(0.8) ? country : random.pick(countries);
  const length = Object.entries(digits).find(([, codes]) => codes.split(' ').includes(place.code))?.[0];
  const street = random.pick(streets[locale]);
  const number = random.int(1, 180);
  return {
    line1: locale === 'fr' ? `${number}, ${street}` : `${number} ${street}`,
    line2: '',
    city: random.pick(place.cities)[locale],
    region: '',
    postalCode: length ? String(random.int(10 ** (Number(length) - 1), 10 ** Number(length) - 1)) : '',
    country: place.code,
  };
}

const levels = ['basic', 'intermediate', 'advanced', 'fluent'] as const;
const learnt = ['en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt', 'de'];

function languages({ country, locale }: Identity, random: Random): Entry<'languages'>[] {
  const own = country.motherTongue;
  const others = random.some(learnt, random.int(1, 2)).filter((code) => code !== own && code !== locale);
  const mother = spoken(own, 3, random, true);
  const working = own === locale ? [] : [spoken(locale, random.int(2, 3), random)];
  return [mother, ...working, ...others.map((code) => spoken(code, random.int(0, 2), random))];
}

function spoken(language: string, level: number, random: Random, motherTongue = false): Entry<'languages'> {
  const at = (change: number) => levels[Math.max(0, Math.min(3, level + change))]!;
  const lower = () => (motherTongue ? 0 : random.int(-1, 0));
  return {
    language,
    other: '',
    motherTongue,
    reading: at(0),
    writing: at(lower()),
    speaking: at(lower()),
    listening: at(0),
  };
}

function interests({ age }: Identity, today: string, random: Random): Entry<'contract_interests'> {
  return {
    shortTerm: random.chance(0.55),
    consultancy: age > 28 && random.chance(0.4),
    internship: age < 30 && random.chance(0.7),
    availableFrom: random.chance(0.5) ? addDays(today, random.int(14, 120)) : '',
  };
}
