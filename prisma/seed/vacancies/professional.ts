import type { SeedVacancy } from '../types';
import { directorWaterSupply } from './professional-director';
import { legalOfficer } from './professional-legal';
import { reviser } from './professional-reviser';
import { securityOfficer } from './professional-security';

/** Professional, Director and National Officer posts. */
export const professionalVacancies: SeedVacancy[] = [
  directorWaterSupply,
  legalOfficer,
  securityOfficer,
  reviser,
];
