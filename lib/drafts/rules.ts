/** A form that someone is typing in: which, and what it edits (the id of a row, or a name of its own for something new). */
export type DraftPlace = { form: string; instance: string };

/** What is kept of a form: texts by the names of its fields, several where a name occurs more than once. */
export type Typed = Record<string, string | string[]>;

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
