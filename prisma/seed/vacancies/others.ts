import type { SeedVacancy } from '../types';
import { basinLima } from './other-basin-lima';
import { internshipCommunications } from './other-internship-communications';
import { internshipData } from './other-internship-data';
import { internshipLegal } from './other-internship-legal';
import { internshipNairobi } from './other-internship-nairobi';
import { reuseCairo } from './other-reuse-cairo';
import { rosterTranslation } from './other-roster-translation';
import { rosterUtilities } from './other-roster-utilities';

/** Notices in languages other than English and French, internships, consultancies and rosters. */
export const otherVacancies: SeedVacancy[] = [
  basinLima,
  reuseCairo,
  internshipData,
  internshipLegal,
  internshipCommunications,
  internshipNairobi,
  rosterUtilities,
  rosterTranslation,
];
