/** A form that someone is typing in: which, and what it edits (the id of a row, or a name of its own for something new). */
export type DraftPlace = { form: string; instance: string };

/** What is kept of a form: texts by the names of its fields, several where a name occurs more than once. */
export type Typed = Record<string, string | string[]>;

/** The open form that keeps a draft: its own name, and the version of the draft that it showed when it was opened. */
export type Writer = { writer: string; shown: string | null };

/** What came of keeping a draft: another open form of the same thing keeps its own there. */
export type KeepResult = 'kept' | 'tooLong' | 'elsewhere';

/** The field of a form that says which writer it is, for the action that saves it. */
export const writerField = 'draft';

/** The writer that a sent form names: itself, or, where no script ran, the draft that it showed; undefined where it names none. */
export function writerOf(form: FormData): Writer | undefined {
  const name = form.get(writerField);
  if (typeof name !== 'string') return undefined;
  return { writer: name.slice(0, 60), shown: name === '' ? null : name };
}

/** Whether an open form may replace a draft: it wrote that, or showed it. */
export function mayWriteOver(kept: { writer: string; version: string }, by: Writer): boolean {
  return (kept.writer !== '' && kept.writer === by.writer) || kept.version === by.shown;
}

const longest = 60_000;
const mostValues = 100;

/**
 * What of the values typed is kept as a draft: those of the fields named, however wrong, without what no database holds (NUL, halves
 * of characters). Null when they come to more than a form could sensibly hold.
 */
export function typedOf(fields: readonly string[], values: Record<string, unknown>): Typed | null {
  const kept = fields.flatMap((name): [string, string | string[]][] => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value === 'string') return [[name, storable(value)]];
    if (!Array.isArray(value)) return [];
    return [
      [
        name,
        value
          .filter((each) => typeof each === 'string')
          .slice(0, mostValues)
          .map(storable),
      ],
    ];
  });
  const length = kept.flatMap(([, value]) => value).reduce((sum, value) => sum + value.length, 0);
  return length > longest ? null : Object.fromEntries(kept);
}

const storable = (text: string) => text.replaceAll('\u0000', '').toWellFormed();
