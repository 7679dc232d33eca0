import { decrypt, encrypt } from './cipher';
import { dataKeys } from './keys';

const mark = 'sealed:';

/** Personal data that cannot be opened: changed, moved to another record, or its key is not among DATA_KEYS. */
export class SealBroken extends Error {
  constructor(recordId: string, keyId: string) {
    super(`What is sealed in ${recordId} cannot be opened by the key ${keyId}: is it in DATA_KEYS?`);
  }
}

/** Seals a text for its record: `sealed:{key id}:{base64url}`. */
export function sealText(text: string, recordId: string): string {
  const [{ id, key }] = dataKeys();
  return `${mark}${id}:${encrypt(key, Buffer.from(text), recordId).toString('base64url')}`;
}

/** The text that was sealed for the record; one that is not sealed as it is. Throws SealBroken. */
export function openText(text: string, recordId: string): string {
  if (!text.startsWith(mark)) return text;
  const [, id = '', sealed = ''] = text.split(':');
  return opened(id, Buffer.from(sealed, 'base64url'), recordId).toString('utf8');
}

/** Seals bytes for their record: the length of the key's id, the id, and what is sealed. */
export function sealBytes(bytes: Uint8Array, recordId: string): Uint8Array<ArrayBuffer> {
  const [{ id, key }] = dataKeys();
  const name = Buffer.from(id);
  return Uint8Array.from(Buffer.concat([Buffer.of(name.length), name, encrypt(key, bytes, recordId)]));
}

/** The bytes that were sealed for the record by sealBytes(). Throws SealBroken. */
export function openBytes(sealed: Uint8Array, recordId: string): Uint8Array<ArrayBuffer> {
  const nameEnd = 1 + (sealed[0] ?? 0);
  const id = Buffer.from(sealed.subarray(1, nameEnd)).toString('utf8');
  return Uint8Array.from(opened(id, sealed.subarray(nameEnd), recordId));
}

function opened(id: string, sealed: Uint8Array, recordId: string): Buffer {
  for (const each of dataKeys()) {
    const bytes = each.id === id ? decrypt(each.key, sealed, recordId) : null;
    if (bytes) return bytes;
  }
  throw new SealBroken(recordId, id);
}
