import type { SeedVacancy } from '../types';
import { budgetChief } from './professional-budget';
import { communicationsOfficer } from './professional-communications';
import { dataScientist } from './professional-data';
import { directorWaterSupply } from './professional-director';
import { nationalEngineer } from './professional-engineer';
import { evaluationOfficer } from './professional-evaluation';
import { genderAdviser } from './professional-gender';
import { hrOfficer } from './professional-hr';
import { legalOfficer } from './professional-legal';
import { procurementOfficer } from './professional-procurement';
import { reviser } from './professional-reviser';
import { securityOfficer } from './professional-security';

/** Professional, Director and National Officer posts. */
export const professionalVacancies: SeedVacancy[] = [
  directorWaterSupply,
  budgetChief,
  legalOfficer,
  reviser,
  securityOfficer,
  dataScientist,
  hrOfficer,
  communicationsOfficer,
  evaluationOfficer,
  genderAdviser,
  procurementOfficer,
  nationalEngineer,
];
