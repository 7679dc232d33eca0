import type { Locale } from '@/lib/i18n/locales';
import { english } from './fields-en';
import { french } from './fields-fr';

/** Walks of life candidates come from. */
export const fieldNames = [
  'hydrology',
  'engineering',
  'environment',
  'data',
  'finance',
  'people',
  'technology',
  'communication',
  'law',
  'languages',
  'administration',
  'programme',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** How a field speaks of itself in one language. */
export type Field = {
  /** What is studied for it */
  study: readonly string[];
  /** Posts held in it, from the first to the most senior; the form women use after a stroke where it differs */
  posts: readonly string[];
  /** Who employs people in it */
  employers: readonly string[];
  /** What people in it do, a sentence each */
  duties: readonly string[];
};

export const fields: Record<Locale, Record<FieldName, Field>> = { en: english, fr: french };
