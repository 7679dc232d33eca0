import { createHash } from 'node:crypto';
import type { AlertFrequency } from '../db/models';
import type { DraftPlace } from '../drafts/rules';
import type { Locale } from '../i18n/locales';
import { criteriaQuery, type Criteria } from './schema';

type Edited = { name: string; criteria: Criteria; frequency: AlertFrequency; locale: Locale };

/** What tells apart two versions of what the form of an alert edits: the same for the same. */
export function alertVersion({ name, criteria, frequency, locale }: Edited): string {
  return shortHash(JSON.stringify([name, criteriaQuery(criteria), frequency, locale]));
}

/** Names the form that follows a new search: two searches that are looked at do not share a draft. */
export function newAlertInstance(criteria: Criteria): string {
  return `new-${shortHash(criteriaQuery(criteria))}`;
}

/** Whether the form of an alert makes a new one. */
export function isNewAlert(instance: string): boolean {
  return /^new-[\da-f]{16}$/.test(instance);
}

/** The draft of the form of an alert (lib/drafts); `instance` is its id, or names a new one. */
export function alertDraftPlace(instance: string): DraftPlace {
  return { form: 'alert', instance };
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
