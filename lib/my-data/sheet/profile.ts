import type { Typed } from '../../drafts/rules';
import { inOrder } from '../../profiles/rules';
import type { SectionName } from '../../profiles/schema';
import { formPlace, isSectionName, sectionNamed, sections } from '../../profiles/sections';
import { removedEntry, removedFrom } from '../../profiles/removed';
import { fieldValue } from '../../profiles/words';
import type { DataCopy } from '../dto';
import type { Block, Row, Words } from './types';

/** The fields of one entry with what they hold, those left empty left out. */
export function entryRows(section: SectionName, data: unknown, { locale, read }: Words): Row[] {
  const values = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  return sectionNamed(section).fields.flatMap((field): Row[] => {
    const text = fieldValue(field, values, read, locale);
    return text === '' ? [] : [[read(`profile.sections.${section}.fields.${field.name}`), text]];
  });
}

/** A frozen or present profile, section by section; blocks below a heading where `small`. */
export function sectionBlocks(
  held: { name: SectionName; entries: unknown[]; nothing: boolean; byHand: boolean }[],
  words: Words,
  small: boolean,
): Block[] {
  return held.flatMap(({ name, entries, nothing, byHand }) => {
    const title = words.read(`profile.sections.${name}.title`);
    if (entries.length === 0) {
      const said = words.t(nothing ? 'profile.nothingDeclared' : 'profile.nothingEntered');
      return [{ title, small, rows: [['', said]] satisfies Row[] }];
    }
    const sorted = inOrder(
      entries.map((data) => ({ data: data as object })),
      byHand,
    );
    return sorted.map(({ data }): Block => ({ title, small, rows: entryRows(name, data, words) }));
  });
}

/** The profile as it stands. What a later version of the site no longer knows appears under the names it was stored with. */
export function profileBlocks(profile: DataCopy['profile'], words: Words): Block[] {
  if (!profile) return [];
  const held = sections.map(({ name }) => {
    const section = profile.sections.find((each) => each.name === name);
    const entries = section?.entries.map(({ data }) => data) ?? [];
    const { nothingToDeclare: nothing = false, orderedByHand: byHand = false } = section ?? {};
    return { name, entries, nothing, byHand };
  });
  const others = profile.sections
    .filter(({ name }) => !isSectionName(name))
    .flatMap(({ name, entries }) => entries.map(({ data }): Block => ({ title: name, rows: rawRows(data) })));
  const files = profile.attachments.map(({ filename, kind, size, addedAt }): Row => [
    filename,
    words.t('myData.sheet.file', {
      kind: words.t(`attachments.kinds.${kind}`),
      size,
      added: words.instant(addedAt),
    }),
  ]);
  return [
    ...sectionBlocks(held, words, false),
    ...others,
    ...(files.length > 0 ? [{ title: words.t('myData.sheet.files'), rows: files }] : []),
  ];
}

/** What was typed and not saved, under the names of the fields where the form is known. */
export function draftBlocks(drafts: DataCopy['drafts'], words: Words): Block[] {
  return drafts.map(({ form, instance, values, changedAt }): Block => {
    const removed = removedFrom({ form });
    const section = removed ?? formPlace({ form, instance })?.section;
    const typed = rawRows(removed ? removedEntry(values as Typed).data : values).map(([name, text]): Row => {
      const known = section && sectionNamed(section).fields.some((field) => field.name === name);
      return [known ? words.read(`profile.sections.${section}.fields.${name}`) : name, text];
    });
    return {
      title: section ? words.read(`profile.sections.${section}.title`) : form,
      rows: [
        [words.t(removed ? 'profile.removed.title' : 'myData.sheet.changed'), words.instant(changedAt)],
        ...typed,
      ],
    };
  });
}

function rawRows(data: unknown): Row[] {
  const entries = Object.entries(typeof data === 'object' && data !== null ? data : {});
  return entries
    .map(([name, value]): Row => [name, typeof value === 'string' ? value : JSON.stringify(value)])
    .filter(([, text]) => text !== '');
}
