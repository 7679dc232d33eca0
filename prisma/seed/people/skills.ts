import type { Locale } from '@/lib/i18n/locales';
import type { Entry } from '@/lib/profiles/schema';
import type { Random } from '../random';
import type { FieldName } from './fields';
import type { Identity } from './identity';

// What each walk of life is expert in (lib/reference/expertise).
const areas: Record<FieldName, readonly string[]> = {
  hydrology: ['hydrology', 'hydrogeology', 'river-basin-management', 'hydrological-forecasting'],
  engineering: ['civil-engineering', 'hydraulic-engineering', 'drinking-water-supply', 'sanitation'],
  environment: ['climate-adaptation', 'wetlands', 'environmental-assessment', 'water-quality'],
  data: ['statistics', 'gis', 'remote-sensing', 'data-science'],
  finance: ['accounting', 'budget-treasury', 'internal-audit', 'risk-management'],
  people: ['recruitment', 'hr-administration', 'learning-development', 'job-classification'],
  administration: ['procurement', 'travel-visas', 'office-management', 'facilities-management'],
  programme: ['project-management', 'monitoring-evaluation', 'results-based-management', 'grant-management'],
  technology: ['software-development', 'it-infrastructure', 'cybersecurity', 'databases'],
  communication: ['strategic-communications', 'media-relations', 'digital-communications', 'writing-editing'],
  law: ['international-law', 'water-law', 'administrative-law', 'privileges-immunities'],
  languages: ['translation', 'interpretation', 'revision-terminology', 'conference-services'],
};

/** The areas of expertise of a walk of life. */
export const areasOf = ({ field }: Identity): readonly string[] => areas[field];

const skills: Partial<Record<FieldName, readonly string[]>> = {
  hydrology: ['ArcGIS', 'HEC-RAS', 'Python'],
  engineering: ['AutoCAD', 'EPANET', 'MS Project'],
  environment: ['QGIS', 'R'],
  data: ['Python', 'R', 'PostgreSQL'],
  technology: ['TypeScript', 'Linux', 'PostgreSQL'],
  finance: ['SAP', 'Power BI'],
  languages: ['SDL Trados', 'memoQ'],
};
const everyone = ['Excel', 'Word', 'SharePoint'];
const levels = ['basic', 'proficient', 'expert'] as const;

/** Areas of expertise, each with years that the career allows. */
export function expertiseOf(identity: Identity, years: number, random: Random): Entry<'expertise'>[] {
  if (years === 0) return [];
  return random.some(areasOf(identity), random.int(1, 3)).map((area) => {
    const spent = random.int(1, Math.min(years, 20));
    return { area, level: spent > 8 ? 'expert' : spent > 3 ? 'proficient' : 'basic', years: String(spent) };
  });
}

/** Programs that people of this walk of life work with, and those everyone does. */
export function computerSkillsOf({ field }: Identity, random: Random): Entry<'computer_skills'>[] {
  const own = random.some(skills[field] ?? [], Math.min(2, skills[field]?.length ?? 0));
  return [...own, ...random.some(everyone, random.int(1, 2))].map((skill) => ({
    skill,
    level: random.pick(levels),
  }));
}

type Course = readonly [Entry<'trainings'>['kind'], title: string, provider: string];
const courses: Record<Locale, readonly Course[]> = {
  en: [
    ['certificate', 'Project management (PRINCE2 Foundation)', 'PeopleCert'],
    ['training', 'Results-based management', 'United Nations System Staff College'],
    [
      'training',
      'Safe and secure approaches in field environments',
      'United Nations Department of Safety and Security',
    ],
    ['accreditation', 'Chartered membership', 'Chartered Institution of Water and Environmental Management'],
  ],
  fr: [
    ['certificate', 'Gestion de projet (PRINCE2 Foundation)', 'PeopleCert'],
    ['training', 'Gestion axée sur les résultats', 'École des cadres du système des Nations Unies'],
    ['training', 'Sécurité et sûreté sur le terrain', 'Département de la sûreté et de la sécurité de l’ONU'],
    ['accreditation', 'Expertise agréée auprès des tribunaux', 'Cour d’appel'],
  ],
};

/** Courses and licences, none of them before the career began. */
export function trainingsOf(
  { locale }: Identity,
  since: number,
  today: number,
  random: Random,
): Entry<'trainings'>[] {
  if (since >= today) return [];
  return random.some(courses[locale], random.int(0, 2)).map(([kind, title, provider]) => {
    const year = random.int(since, today - 1);
    const expires = kind === 'certificate' ? `${year + 5}-12` : '';
    return { kind, title, provider, date: String(year), expires, details: '' };
  });
}

const journals = ['Journal of Hydrology', 'Water Policy', 'Hydrological Sciences Journal'];
const findings: Record<Locale, readonly string[]> = {
  en: [
    'Groundwater recharge under a changing climate',
    'Paying for rural water: what ten years of tariffs show',
  ],
  fr: ['La recharge des nappes sous un climat changeant', 'Payer l’eau en milieu rural : dix ans de tarifs'],
};

/** What those with a doctorate have published. */
export function publicationsOf(
  { locale, givenName, familyName }: Identity,
  hasDoctorate: boolean,
  today: number,
  random: Random,
): Entry<'publications'>[] {
  if (!hasDoctorate) return [];
  return random.some(findings[locale], random.int(1, 2)).map((title) => ({
    kind: 'article',
    title,
    authors: `${familyName}, ${givenName}`,
    publisher: random.pick(journals),
    date: `${today - random.int(1, 4)}-${String(random.int(1, 12)).padStart(2, '0')}`,
    doi: `10.5555/${random.int(10_000, 99_999)}`,
    url: '',
  }));
}

const referees: Record<Locale, readonly string[]> = {
  en: ['Grace Mensah', 'Daniel Okello', 'Ingrid Solberg', 'Carlos Pinto'],
  fr: ['Claire Fontaine', 'Ousmane Kane', 'Hélène Mercier', 'Rachid Benali'],
};
const supervised = { en: 'My supervisor in this post', fr: 'Ma supérieure ou mon supérieur dans ce poste' };
const heads = { en: 'Head of unit', fr: 'Chef de service' };

/** People who know the work, one for each of the last two posts. */
export function referencesOf(
  { locale }: Identity,
  posts: readonly Entry<'employment'>[],
  random: Random,
): Entry<'references'>[] {
  const people = random.some(referees[locale], Math.min(2, posts.length));
  return people.map((name, index) => ({
    name,
    title: heads[locale],
    organization: posts.at(-1 - index)?.employer ?? '',
    relationship: supervised[locale],
    email: `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '.')}@example.org`,
    phone: '',
    contact: random.pick(['any_time', 'ask_first', 'if_selected'] as const),
    consent: true,
  }));
}

/** A relative in the common system, which few have. */
export function relativesOf({ locale, familyName }: Identity, random: Random): Entry<'relatives'>[] {
  if (!random.chance(0.04)) return [];
  const name = `${locale === 'fr' ? 'Camille' : 'Robin'} ${familyName}`;
  return [
    {
      kind: 'un_system',
      organization: random.pick(['undp', 'unicef', 'who', 'fao']),
      name,
      relation: random.pick(['sibling', 'parent'] as const),
    },
  ];
}
