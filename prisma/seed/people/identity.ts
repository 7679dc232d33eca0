import type { StaffContract } from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';
import { demonstrationCandidates } from '../accounts';
import { randomFor, type Random } from '../random';
import { countries, type Country } from './countries';
import { fieldNames, type FieldName } from './fields';
import { names } from './names';

export type Gender = 'female' | 'male' | 'other' | 'undisclosed';

/** Who a candidate is, from which the rest of the profile follows. */
export type Identity = {
  number: number;
  email: string;
  locale: Locale;
  givenName: string;
  familyName: string;
  gender: Gender;
  country: Country;
  age: number;
  field: FieldName;
  kind: 'external' | 'internal' | 'affiliate';
  contract: StaffContract | null;
  /** Whether there is a profile yet */
  filled: boolean;
};

/** The identity of the `number`th candidate; the first are those of the demonstration accounts. */
export function identityOf(number: number): Identity {
  const random = randomFor('identity', number);
  const drawn = draw(number, random);
  const account = demonstrationCandidates[number];
  if (!account) return drawn;
  const { email, locale, contract, filled } = account;
  const kind = contract === null ? 'external' : 'affiliate';
  return { ...drawn, ...known[number], email, locale, contract, filled, kind };
}

const country = (code: string) => countries.find((found) => found.code === code);
const known: readonly Partial<Identity>[] = [
  person('Amina', 'Diallo', 'female', 'SN', 34, 'hydrology'),
  person('Noor', 'van Dijk', 'other', 'NL', 29, 'data'),
  person('Mateo', 'Torres Medina', 'male', 'PE', 25, 'law'),
];

function person(
  givenName: string,
  familyName: string,
  gender: Gender,
  code: string,
  age: number,
  field: FieldName,
): Partial<Identity> {
  return { givenName, familyName, gender, country: country(code), age, field };
}

const genders = { female: 48, male: 48, other: 1, undisclosed: 3 } as const;
const affiliates = ['consultant', 'intern', 'loan'] as const;

function draw(number: number, random: Random): Identity {
  const from = random.pick(countries);
  const gender = random.weighted(genders);
  const sex = gender === 'female' || gender === 'male' ? gender : random.pick(['female', 'male'] as const);
  const pool = names[from.names];
  const givenName = random.pick(pool[sex]);
  const familyName = random.pick(sex === 'female' ? pool.familyOfWomen : pool.family);
  const kind = random.weighted({ external: 95, affiliate: 3, internal: 2 });
  const domain =
    kind === 'external' ? random.pick(['example.org', 'example.com', 'example.net']) : 'wfo.example';
  const contracts = { external: null, affiliate: random.pick(affiliates), internal: 'fixed_term' } as const;
  return {
    number,
    email: `${ascii(givenName)}.${ascii(familyName)}${number}@${domain}`,
    locale: random.chance(0.9) ? from.locale : random.pick(['en', 'fr']),
    givenName,
    familyName,
    gender,
    country: from,
    age: random.int(22, 61),
    field: random.pick(fieldNames),
    kind,
    contract: contracts[kind],
    filled: true,
  };
}

const letters: Record<string, string> = { ø: 'o', ł: 'l', ı: 'i', đ: 'd', ß: 'ss', æ: 'ae', ð: 'd' };

function ascii(name: string): string {
  const plain = name.toLowerCase().replace(/[øłıđßæð]/g, (letter) => letters[letter] ?? '');
  return plain.normalize('NFKD').replace(/[^a-z]/g, '');
}
