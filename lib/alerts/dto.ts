import type { AlertFrequency } from '../db/models';
import type { Locale } from '../i18n/locales';
import type { Criteria } from './schema';

/** An alert as its owner sees it; instants are ISO strings in UTC. */
export type Alert = {
  id: string;
  /** Of what its form edits. */
  version: string;
  name: string;
  criteria: Criteria;
  frequency: AlertFrequency;
  locale: Locale;
  active: boolean;
  lastSentAt: string | null;
  /** When the next mail is due; null for an instant alert, and while it is paused. */
  dueAt: string | null;
};

/** An alert in the list, with how many open vacancies it matches now. */
export type ListedAlert = Alert & { matches: number };

/** What an unsubscribe link may show: nothing of whose the alert is. */
export type LinkedAlert = { name: string; active: boolean };

/** A duty station to choose from. */
export type StationChoice = { id: string; names: Record<Locale, string> };
