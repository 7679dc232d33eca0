import type { SeedVacancy } from '../types';
import { directorAudit } from './professional-audit';
import { budgetChief } from './professional-budget';
import { communicationsOfficer } from './professional-communications';
import { dataScientist } from './professional-data';
import { directorWaterSupply } from './professional-director';
import { nationalEngineer } from './professional-engineer';
import { evaluationOfficer } from './professional-evaluation';
import { nationalFieldOfficer } from './professional-field';
import { floodHydrologist } from './professional-flood';
import { genderAdviser } from './professional-gender';
import { hrOfficer } from './professional-hr';
import { legalOfficer } from './professional-legal';
import { partnershipsOfficer } from './professional-partnerships';
import { procurementOfficer } from './professional-procurement';
import { reviser } from './professional-reviser';
import { securityOfficer } from './professional-security';

/** Professional, Director and National Officer posts. */
export const professionalVacancies: SeedVacancy[] = [
  directorWaterSupply,
  directorAudit,
  budgetChief,
  legalOfficer,
  reviser,
  floodHydrologist,
  securityOfficer,
  dataScientist,
  partnershipsOfficer,
  hrOfficer,
  communicationsOfficer,
  nationalFieldOfficer,
  evaluationOfficer,
  genderAdviser,
  procurementOfficer,
  nationalEngineer,
];
