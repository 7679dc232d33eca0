import type { SeedVacancy } from '../types';
import { archives } from './general-archives';
import { finance } from './general-finance';
import { floodResponse } from './general-flood-response';
import { humanResources } from './general-human-resources';
import { hydrometry } from './general-hydrometry';
import { ictSupport } from './general-ict-support';
import { laboratory } from './general-laboratory';
import { meetings } from './general-meetings';
import { programme } from './general-programme';
import { security } from './general-security';
import { statistician } from './general-statistician';
import { translator } from './general-translator';
import { webDeveloper } from './general-web-developer';

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
  statistician,
  webDeveloper,
  archives,
  meetings,
  hydrometry,
];
