import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { messagesOf } from '@/lib/i18n/messages';
import { usedKeys } from '../../support/message-keys';

const root = path.resolve(__dirname, '../../..');

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, prefix ? `${prefix}.${key}` : key),
  );
}

function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      element.type === TYPE.plural || element.type === TYPE.select
        ? Object.values(element.options).flatMap((option) => argumentsOf(option.value))
        : element.type === TYPE.tag
          ? argumentsOf(element.children)
          : [];
    return [element.value, ...inner];
  });
}

const en = new Map(flatten(messagesOf('en')));
const fr = new Map(flatten(messagesOf('fr')));

test('every message exists in both languages', () => {
  expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
});

test('no message is empty', () => {
  const empty = [...en, ...fr].filter(([, text]) => text.trim() === '').map(([key]) => key);
  expect(empty).toEqual([]);
});

test('a message takes the same arguments in both languages', () => {
  const differing = [...en].filter(([key, text]) => {
    const names = (message: string) => [...new Set(argumentsOf(parse(message)))].sort().join();
    return names(text) !== names(fr.get(key) ?? '');
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

// Replaced in the browser, which formats the number (components/ui/field.tsx).
const formattedElsewhere = ['common.form.limit'];

test('a limit is written as numbers are in the language: 5,000, and 5\u202f000 in French', () => {
  const bare = (elements: MessageFormatElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.tag) return bare(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select)
        return Object.values(element.options).flatMap((option) => bare(option.value));
      return element.type === TYPE.argument ? [element.value] : [];
    });
  const wrong = [...en, ...fr].filter(
    ([key, text]) =>
      !formattedElsewhere.includes(key) &&
      bare(parse(text)).some((name) => ['max', 'min', 'most', 'megabytes', 'total'].includes(name)),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
  for (const [, text] of [...en, ...fr]) expect(text).not.toMatch(/\d{4,} (?:characters|caractères)/);
});

test('no message is unused', () => {
  const used = usedKeys(root, [...en.keys()]);
  expect([...en.keys()].filter((key) => !used.has(key))).toEqual([]);
});

test('French is set as French: its spaces, quotation marks and apostrophes', () => {
  const wrong = [...fr].filter(([, text]) => {
    const words = text.replace(/\{[^{}]*\}|https?:\S+|<[^>]+>/g, '');
    return /[\wÀ-ÿ]'[\wÀ-ÿ]|"|[^\s\u00a0\u202f][;!?»](?!\w)|«[^\u00a0\u202f]| [:;!?»](\s|$)|\u00a0[;!?]/u.test(
      words,
    );
  });
  expect(wrong).toEqual([]);
});

test('every catalogue file is listed in its index', () => {
  for (const locale of ['en', 'fr'] as const) {
    const folder = path.join(root, 'lib/i18n/messages', locale);
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const index = readFileSync(path.join(folder, 'index.ts'), 'utf8');
    expect(files.filter((file) => !index.includes(`./${file}`))).toEqual([]);
  }
});
