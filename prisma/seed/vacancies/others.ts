import type { SeedVacancy } from '../types';
import { basinLima } from './other-basin-lima';
import { internshipData } from './other-internship-data';
import { reuseCairo } from './other-reuse-cairo';
import { rosterUtilities } from './other-roster-utilities';

/** Notices in languages other than English and French, internships, consultancies and rosters. */
export const otherVacancies: SeedVacancy[] = [basinLima, reuseCairo, internshipData, rosterUtilities];
