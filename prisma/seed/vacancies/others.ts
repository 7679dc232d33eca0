import type { SeedVacancy } from '../types';
import { accessibility } from './other-accessibility';
import { aquiferLaw } from './other-aquifer-law';
import { basinBeijing } from './other-basin-beijing';
import { basinLima } from './other-basin-lima';
import { evaluationSahel } from './other-evaluation-sahel';
import { floodWarning } from './other-flood-warning';
import { glacierReservoirs } from './other-glacier-reservoirs';
import { internshipCommunications } from './other-internship-communications';
import { internshipDakar } from './other-internship-dakar';
import { internshipData } from './other-internship-data';
import { internshipHumanResources } from './other-internship-human-resources';
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
  internshipDakar,
  internshipHumanResources,
  rosterUtilities,
  rosterTranslation,
  evaluationSahel,
  accessibility,
  aquiferLaw,
  floodWarning,
  glacierReservoirs,
  basinBeijing,
];
