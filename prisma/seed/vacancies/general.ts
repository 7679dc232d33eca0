import type { SeedVacancy } from '../types';
import { finance } from './general-finance';
import { floodResponse } from './general-flood-response';
import { humanResources } from './general-human-resources';
import { ictSupport } from './general-ict-support';
import { laboratory } from './general-laboratory';
import { programme } from './general-programme';
import { security } from './general-security';
import { translator } from './general-translator';

/** Posts of the General Service category and temporary appointments. */
export const generalVacancies: SeedVacancy[] = [
  humanResources,
  finance,
  security,
  laboratory,
  ictSupport,
  programme,
  floodResponse,
  translator,
];
