import { hkdfSync } from 'node:crypto';
import { config, type Config } from '../config';
import { keyLength } from './cipher';

/** A key that personal data is sealed with at rest, and the id that stands in each value it sealed. */
export type DataKey = { id: string; key: Buffer };

// Before an installation has a key of its own: its data are sealed all the same, and sealed again once it has one.
const derivedId = 'auth';

const made = new WeakMap<Config, [DataKey, ...DataKey[]]>();

/** Keys by DATA_KEYS, the one that seals first; then one derived from AUTH_SECRET, which opens what was sealed before there were any. */
export function dataKeys(): [DataKey, ...DataKey[]] {
  const set = config();
  const keys = made.get(set) ?? keysOf(set);
  made.set(set, keys);
  return keys;
}

function keysOf({ DATA_KEYS, AUTH_SECRET }: Config): [DataKey, ...DataKey[]] {
  const derived = Buffer.from(hkdfSync('sha256', AUTH_SECRET, '', 'candidature personal data 1', keyLength));
  const last = { id: derivedId, key: derived };
  const [first = last, ...others] = DATA_KEYS.map(({ id, hex }) => ({ id, key: Buffer.from(hex, 'hex') }));
  return first === last ? [last] : [first, ...others, last];
}

/** The id of the key that seals now. What another sealed is sealed again by the worker. */
export function currentKeyId(): string {
  return dataKeys()[0].id;
}
