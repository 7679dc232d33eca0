import { transaction } from '../../db/client';
import {
  addWords,
  putDocument,
  removeDocuments,
  takeChanges,
  waitingChanges,
  type Change,
} from '../../db/search/write';
import { documentOf, type SearchDocument } from './document';
import { searchables } from './source';

const changesAtOnce = 200;

/**
 * Brings the index some way up to what the database holds: at most a few hundred changes at a time. True when nothing
 * was left waiting. What has changed is noted by the database itself, so this is nobody's duty but the reader's; any
 * number of processes may call it.
 */
export async function catchUp(): Promise<boolean> {
  const changes = await waitingChanges(changesAtOnce);
  if (changes.length === 0) return true;
  const { found, gone } = await searchables(idsOf(changes, 'vacancyId'), idsOf(changes, 'dutyStationId'));
  // Stemming takes time: it is done before the transaction, which other writers wait for.
  const documents = found.map(({ id, ...vacancy }) => ({ id, document: documentOf(vacancy) }));
  await transaction(async (tx) => {
    if (!(await takeChanges(tx, changes))) return;
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
