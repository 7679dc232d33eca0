import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const folders = ['app', 'components', 'lib', 'emails'];

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|js)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('generated'));
}

const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A literal as a pattern of keys: what a template computes may be any part of one key. */
function patternOf(text: string): string {
  return text
    .split(/\$\{[^}]*\}/)
    .map(escape)
    .join('[\\w-]+(?:\\.[\\w-]+)*');
}

/**
 * What a file takes from a catalogue it imports itself: `en.failure` takes everything below it, and the keys of a table
 * typed by the catalogue (`{ required: true }`) are taken one by one.
 */
function importedKeys(source: string): string[] {
  const imports = source.matchAll(
    /^(?:import (?:type )?|const )(\w+) (?:from |= require\()'[^']*messages\/en\/(\w+)\.json'/gm,
  );
  return [...imports].flatMap(([, variable, namespace]) => {
    const parts = [...source.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map((match) => match[1]);
    const rows = [...source.matchAll(/^\s+(\w+): true,$/gm)].map((match) => match[1]);
    return [...parts, ...rows].map((key) => `${namespace}.${key}`);
  });
}

/**
 * The message keys that the sources below `root` mention: alone or after a namespace named in the same file, whole,
 * computed in a template, or as the root of a structure read with t.raw().
 */
export function usedKeys(root: string, keys: string[]): Set<string> {
  const used = new Set<string>();
  for (const file of folders.flatMap((folder) => sourcesBelow(path.join(root, folder)))) {
    const source = readFileSync(file, 'utf8');
    const texts = [...source.matchAll(literal)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    const candidates = [...new Set(texts)].filter(
      (text) => /^[\w.${}()[\] ?:'-]+$/.test(text) && text.length < 120,
    );
    const namespaces = candidates.filter((text) => keys.some((key) => key.startsWith(`${text}.`)));
    const prefixes = ['', ...namespaces.map((namespace) => `${escape(namespace)}\\.`)];
    const patterns = candidates
      .map(patternOf)
      .filter((pattern) => pattern.replace(/\[\\w-\]\S*/g, '').length > 0);
    const whole = new RegExp(`^(?:${prefixes.join('|')})(?:${patterns.join('|')})$`);
    const raw = [...source.matchAll(/\.raw\((['`])(.*?)\1/g)].map((match) => patternOf(match[2] ?? ''));
    const below =
      raw.length > 0 ? new RegExp(`^(?:${prefixes.join('|')})(?:${raw.join('|')})(?:\\.|$)`) : null;
    // A FieldError names a message of the namespace `errors`.
    const errors = [...source.matchAll(/\bkey: '(\w+)'/g)].map((match) => `errors.${match[1]}`);
    const imported = [...importedKeys(source), ...errors];
    for (const key of keys) {
      const taken = imported.some((part) => key === part || key.startsWith(`${part}.`));
      if (taken || whole.test(key) || below?.test(key)) used.add(key);
    }
  }
  return used;
}
