import type { ContractType } from '../../db/generated/sqlite/enums';
import type { VacancyNotice } from '../dto';
import type { NoticeContent } from '../schema';

/** What Google knows of schooling; a notice says more, in words. */
export type Credential =
  'high school' | 'associate degree' | 'bachelor degree' | 'professional certificate' | 'postgraduate degree';

// What is named first is asked for; what follows is often an advantage only. English, French and Spanish.
const credentials: [RegExp, Credential][] = [
  [
    /advanced|master|doctor|diplôme universitaire de deuxième cycle|maestría|título universitario superior/i,
    'postgraduate degree',
  ],
  [/university degree|bachelor|diplôme universitaire|licence|título universitario/i, 'bachelor degree'],
  [/secondary|high school|études secondaires|enseignement secondaire|secundaria/i, 'high school'],
  [/certificate|diploma|certificat|diplôme|certificado/i, 'professional certificate'],
];

/** The degree a notice asks for, as far as its words tell; null for interns, who are still studying, and where they do not. */
export function credentialOf(vacancy: VacancyNotice): Credential | null {
  if (vacancy.contractType === 'internship') return null;
  const asked = readable(vacancy)?.education[0] ?? '';
  const named = credentials
    .map(([pattern, credential]) => ({ credential, place: asked.search(pattern) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place);
  return named[0]?.credential ?? null;
}

const instead =
  /experience may be accepted instead|in lieu of|expérience.*(?:accepté|tenir lieu)|en su lugar.*experiencia/i;

/** Whether a notice says that experience may stand for the degree it asks for, as far as its words tell. */
export function experienceMayReplaceDegree(vacancy: VacancyNotice): boolean {
  return instead.test(readable(vacancy)?.education.join(' ') ?? '');
}

const numbers = [
  ['one', 'une?', 'uno?'],
  ['two', 'deux', 'dos'],
  ['three', 'trois', 'tres'],
  ['four', 'quatre', 'cuatro'],
  ['five', 'cinq', 'cinco'],
  ['six', 'six', 'seis'],
  ['seven', 'sept', 'siete'],
  ['eight', 'huit', 'ocho'],
  ['nine', 'neuf', 'nueve'],
  ['ten', 'dix', 'diez'],
  ['eleven', 'onze', 'once'],
  ['twelve', 'douze', 'doce'],
  ['thirteen', 'treize', 'trece'],
  ['fourteen', 'quatorze', 'catorce'],
  ['fifteen', 'quinze', 'quince'],
].map((words) => new RegExp(`^(?:${words.join('|')})$`, 'i'));

/** The years of experience a notice asks for first, as far as its words tell; 0 where it asks for none, null where unknown. */
export function yearsAsked(vacancy: VacancyNotice): number | null {
  const points = readable(vacancy)?.experience;
  if (!points) return null;
  if (points.length === 0 || asksForNone(points, vacancy.contractType)) return 0;
  const found = points.join(' ').match(/(\p{L}+|\d+) (?:years?|années?|ans?|años?)(?!\p{L})/u)?.[1];
  if (!found) return null;
  if (/^\d+$/.test(found)) return Number(found);
  const place = numbers.findIndex((pattern) => pattern.test(found));
  return place < 0 ? null : place + 1;
}

function asksForNone(points: string[], contractType: ContractType): boolean {
  const none = /^(?:no\b.*experience is required|aucune expérience)/i;
  return contractType === 'internship' && points.some((point) => none.test(point));
}

function readable({ contents }: VacancyNotice): NoticeContent | undefined {
  return contents.en ?? contents.fr ?? contents.es;
}
