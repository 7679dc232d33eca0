import { management } from './management';
import { services } from './services';
import type { FieldTexts } from './texts';
import { water } from './water';

export type FieldName = keyof typeof water | keyof typeof management | keyof typeof services;

/** Walks of life candidates come from. */
export const fields: Record<FieldName, FieldTexts> = { ...water, ...management, ...services };
export const fieldNames = Object.keys(fields) as FieldName[];
