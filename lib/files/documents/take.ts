import { config } from '../../config';
import { createPool, PoolTimeout } from '../../work/pool';
import { redraw } from '../pictures';
import { cleanName } from './names';
import { documentLimits, mediaTypes, sniffDocument, type DocumentProblem, type Extension } from './rules';

/** A document that may be kept: nothing in it runs, fetches or hides anything that the checks know. */
export type TakenDocument = {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  filename: string;
  /** What it says, for search; null where there is nothing to read, as in a picture. */
  text: string | null;
};
export type DocumentResult = { ok: true; document: TakenDocument } | { ok: false; problem: DocumentProblem };

type Task = { given: Uint8Array; format: 'pdf' | 'zip'; text: number };
type Read = { text: string; problem?: undefined } | { problem: DocumentProblem };

const { pixels, short, long, text: longestText, seconds } = documentLimits;

// One at a time: unpacked, a document takes some hundred megabytes.
const pool = createPool<Task, Read>('documents', {
  file: 'lib/files/documents/worker.mjs',
  threads: 1,
  longestQueue: 30,
  seconds,
  heap: 256,
  idle: 30,
});

/**
 * Takes a document that someone sent. What it is, its content says, not its name or declared type. A picture is drawn again;
 * a PDF or DOCX is looked through and kept as it is, or refused. Throws Busy.
 */
export async function takeDocument(file: File): Promise<DocumentResult> {
  if (file.size > config().ATTACHMENT_MB * 1024 * 1024) return refused('large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const format = sniffDocument(bytes);
  if (format === 'png' || format === 'jpeg') return picture(file.name, bytes, format);
  if (format !== 'pdf' && format !== 'zip') return refused(format);
  const { problem, text = '' } = await read({ given: bytes, format, text: longestText });
  if (problem) return refused(problem);
  return taken(file.name, format === 'pdf' ? 'pdf' : 'docx', bytes, text === '' ? null : text);
}

const refused = (problem: DocumentProblem) => ({ ok: false, problem }) as const;

function taken(
  name: string,
  extension: Extension,
  bytes: Uint8Array<ArrayBuffer>,
  text: string | null,
): DocumentResult {
  const filename = cleanName(name, extension);
  return { ok: true, document: { bytes, mediaType: mediaTypes[extension], filename, text } };
}

async function picture(name: string, given: Uint8Array<ArrayBuffer>, format: 'png' | 'jpeg') {
  const bytes = await redraw({ given, format, as: 'jpeg', pixels, short, long });
  return bytes ? taken(name, 'jpg', bytes, null) : refused('damaged');
}

async function read(task: Task): Promise<{ text?: string; problem?: DocumentProblem }> {
  try {
    return await pool.run(task);
  } catch (error) {
    // What takes all the time or the heap of its thread is as endless to anyone who opens it.
    const { code } = error as { code?: string };
    if (error instanceof PoolTimeout || code === 'ERR_WORKER_OUT_OF_MEMORY') return { problem: 'slow' };
    throw error;
  }
}
