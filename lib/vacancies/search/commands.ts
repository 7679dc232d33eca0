import { transaction } from '../../db/client';
import {
  type Change,
  addWords,
  putDocument,
  removeDocuments,
  takeChanges,
  waitingChanges,
} from '../../db/search/write';
import { documentOf, searchables, type SearchDocument } from './document';
import { putLookups, vacancyLookups } from './vacancy-lookup';

const changesAtOnce = 200;

/**
 * Brings the index some way up to what the database holds: at most a few hundred changes at a time. True when nothing
 * was left waiting. What has changed is noted by the database itself, so this is nobody's duty but the reader's; any
 * number of processes may call it.
 */
export async function catchUp(): Promise<boolean> {
  const changes = await waitingChanges(changesAtOnce);
  if (changes.length === 0) return true;
  const changed = [idsOf(changes, 'vacancyId'), idsOf(changes, 'dutyStationId')] as const;
  const { found, gone } = await searchables(...changed);
  const lookups = await vacancyLookups(...changed);
  // Stemming takes time: it is done before the transaction, which other writers wait for.
  const documents = found.map(({ id, ...vacancy }) => ({ id, document: documentOf(vacancy) }));
  await transaction(async (tx) => {
    if (!(await takeChanges(tx, changes))) return;
    await putLookups(tx, lookups);
    await removeDocuments(tx, gone);
    for (const { id, document } of documents) await putDocument(tx, id, document);
    await addWords(tx, wordsIn(documents));
  });
  return changes.length < changesAtOnce;
}

/** Brings the index up to what the database holds, however much that is, a few hundred changes in a transaction. */
export async function catchUpAll(): Promise<void> {
  while (!(await catchUp()));
}

function idsOf(changes: readonly Change[], key: 'vacancyId' | 'dutyStationId'): string[] {
  return [...new Set(changes.flatMap((change) => change[key] ?? []))];
}

function wordsIn(documents: readonly { document: SearchDocument }[]): Map<string, string> {
  return new Map(documents.flatMap(({ document }) => [...document.words]));
}
