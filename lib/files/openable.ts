import type { ReadDb } from '../db/client';
import type { ScanState } from '../db/models';
import { isOpenable } from './scan/rules';
import { hasScanner } from './scan/scanner';
import { fileBytes } from './store';

/** A file to give to the one who asked; or why it is not given: it awaits its scan, or was infected and is gone. */
export type OpenedFile =
  | { state: 'open'; bytes: Uint8Array<ArrayBuffer>; mediaType: string; filename: string }
  | { state: 'pending' | 'infected' };

type Pointer = { fileKey: string; filename: string; file: { mediaType: string; scanState: ScanState } };

/** What a record points to, as far as anyone may open it. Whether the reader may is for the caller to know. */
export async function openFile(
  client: Pick<ReadDb, 'storedFile'>,
  { fileKey, filename, file: { mediaType, scanState } }: Pointer,
): Promise<OpenedFile> {
  if (!isOpenable(scanState, hasScanner()))
    return { state: scanState === 'infected' ? scanState : 'pending' };
  const bytes = await fileBytes(client, fileKey);
  if (!bytes) throw new Error(`the stored file ${fileKey} is gone`);
  return { state: 'open', bytes, mediaType, filename };
}
