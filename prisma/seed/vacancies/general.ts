import type { SeedVacancy } from '../types';
import { finance } from './general-finance';
import { humanResources } from './general-human-resources';
import { laboratory } from './general-laboratory';
import { security } from './general-security';

/** Posts of the General Service category and temporary appointments. */
export const generalVacancies: SeedVacancy[] = [humanResources, finance, security, laboratory];
