import type { SeedVacancy } from '../types';
import { groundwater } from './fixed-groundwater';
import { generalVacancies } from './general';
import { otherVacancies } from './others';
import { professionalVacancies } from './professional';

/** Every notice written for the demonstration. */
export const writtenVacancies: readonly SeedVacancy[] = [
  groundwater,
  ...professionalVacancies,
  ...generalVacancies,
  ...otherVacancies,
];
