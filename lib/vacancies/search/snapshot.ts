import { LRUCache } from 'lru-cache';
import { log as all } from '../../logging/log';
import { db } from '../../db/client';
import type { NoticeLanguage } from '../../db/models';
import { indexedRows, indexState, vocabularyText } from '../../db/search';
import type { Locale } from '../../i18n/locales';
import type { VacancySummary } from '../dto';
import { catchUpAll } from './commands';
import type { Passages } from './highlight';
import { Lookup } from './postings';
import { tableOf, type Entry, type Table } from './table';
import { vocabularyOf, type Vocabulary } from './vocabulary';

const log = all.child({ name: 'search' });

/** The index as one version of it stands: what searches need in memory. */
export type Snapshot = {
  version: number;
  table: Table;
  /** Languages that some notice in the index is written in, English and French always. */
  languages: readonly NoticeLanguage[];
  stations: ReadonlyMap<string, Record<Locale, string>>;
  lookup: Pick<Lookup, 'find'>;
  passages: Passages;
  /** Of vacancies found before, by id: as they are in this version. */
  summaries: LRUCache<string, VacancySummary>;
  vocabulary: () => Promise<Vocabulary>;
};

// A passage is a few hundred bytes, a summary some two thousand.
const mostPassages = 5_000;
const mostSummaries = 2_000;

let latest: Promise<Snapshot> | undefined;
let latestVersion: number | undefined;

/**
 * The index as it stands now, with every change of a vacancy that is committed in it. Asking costs one small query; it
 * is read again only when its version has changed.
 */
export async function snapshot(): Promise<Snapshot> {
  const { behind, ...before } = await indexState();
  const version = behind ? await versionAfterCatchingUp() : before.version;
  if (latest && latestVersion === version) return latest;
  latestVersion = version;
  latest = load(version);
  // A reading that failed is not kept.
  latest.catch(() => (latestVersion = undefined));
  return latest;
}

let catchingUp: Promise<void> | undefined;

// One reader catches up for all that ask meanwhile, wholly, since a search that finds half of what there is misleads;
// only a large import takes time. What cannot be indexed now is found later: nobody's search fails by it.
async function versionAfterCatchingUp(): Promise<number> {
  catchingUp ??= catchUpAll()
    .catch((error: unknown) => log.error(error, 'the index of vacancies could not be brought up to date'))
    .finally(() => (catchingUp = undefined));
  await catchingUp;
  return (await indexState()).version;
}

async function load(version: number): Promise<Snapshot> {
  const [rows, stations] = await Promise.all([
    indexedRows(),
    db().dutyStation.findMany({ select: { id: true, nameEn: true, nameFr: true } }),
  ]);
  const entries = rows.map(({ opensAt, closesAt, languages, ...row }) => ({
    ...row,
    opensAt: opensAt.getTime(),
    closesAt: closesAt.getTime(),
    languages: languages?.split(',').sort() ?? [],
  }));
  entries.sort((a, b) => a.closesAt - b.closesAt || (a.reference < b.reference ? -1 : 1));
  let vocabulary: Promise<Vocabulary> | undefined;
  return {
    version,
    table: tableOf(entries),
    languages: languagesOf(entries),
    stations: new Map(stations.map(({ id, nameEn, nameFr }) => [id, { en: nameEn, fr: nameFr }])),
    lookup: new Lookup(),
    passages: new LRUCache({ max: mostPassages }),
    summaries: new LRUCache({ max: mostSummaries }),
    vocabulary: () => (vocabulary ??= vocabularyText().then(vocabularyOf)),
  };
}

function languagesOf(entries: readonly Entry[]): NoticeLanguage[] {
  const used = entries.flatMap((entry) => entry.languages) as NoticeLanguage[];
  return [...new Set<NoticeLanguage>(['en', 'fr', ...used])];
}
