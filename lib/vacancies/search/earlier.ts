import type { NoticeLanguage } from '../../db/models';
import { documentOf, type SearchDocument } from './document';
import type { Found } from './matches';
import type { Snapshot } from './snapshot';
import { searchables } from './source';

/** The index as if each vacancy of `had` said only what it does in those of its languages. */
export async function earlierSnapshot(
  index: Snapshot,
  had: ReadonlyMap<string, readonly NoticeLanguage[]>,
): Promise<Snapshot> {
  const { found } = await searchables([...had.keys()], []);
  const documents = new Map<number, SearchDocument>();
  for (const { id, texts, ...vacancy } of found) {
    const said = texts.filter(({ language }) => had.get(id)?.includes(language));
    const number = index.table.positions.indexOf(index.table.ids.indexOf(id));
    documents.set(number, documentOf({ ...vacancy, texts: said }));
  }
  const find = async (stems: readonly string[]) =>
    asIn(documents, new Set(stems), await index.lookup.find(stems));
  return { ...index, lookup: { find } };
}

function asIn(
  documents: ReadonlyMap<number, SearchDocument>,
  stems: ReadonlySet<string>,
  found: Found,
): Found {
  const numbers = (now: Uint32Array, partsOf: (document: SearchDocument) => readonly string[]) => {
    const others = now.filter((number) => !documents.has(number));
    const own = [...documents].filter(([, document]) => partsOf(document).some((stem) => stems.has(stem)));
    return Uint32Array.from([...others, ...own.map(([number]) => number)]);
  };
  return {
    anywhere: numbers(found.anywhere, ({ title, facts, summary, body }) =>
      [title, facts, summary, body].flat(),
    ),
    title: numbers(found.title, ({ title }) => title),
    facts: numbers(found.facts, ({ facts }) => facts),
    summary: numbers(found.summary, ({ summary }) => summary),
  };
}
