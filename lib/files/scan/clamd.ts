import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { daemonAddress, verdictOf, type Verdict } from './rules';

/** The daemon cannot be reached. */
export class ScannerSilent extends Error {}

export type Daemon = {
  /** A path, or host:port. */
  socket: string;
  /** How long the daemon may say nothing. */
  seconds?: number;
};

const usualSeconds = 60;
const chunk = 64 * 1024;
const longestAnswer = 4096;

/**
 * Asks a ClamAV daemon about a file (INSTREAM of clamd(8)): nothing else of its protocol is needed, and it is smaller than
 * the libraries that also run its programs. A daemon that was reached and then says nothing has failed at this file, which is
 * not to keep the others waiting. Throws ScannerSilent where it cannot be reached.
 */
export async function scanBytes(daemon: Daemon, bytes: Uint8Array): Promise<Verdict> {
  return verdictOf(await ask(daemon, instream(bytes)));
}

/** Whether a daemon answers. */
export async function answers(daemon: Daemon): Promise<boolean> {
  const answer = await ask(daemon, [Buffer.from('zPING\0')]).catch(() => '');
  return answer.startsWith('PONG\0');
}

// Each chunk after its length, and one without length at the end.
function* instream(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += chunk) {
    const part = bytes.subarray(at, at + chunk);
    yield lengthOf(part);
    yield part;
  }
  yield lengthOf([]);
}

function lengthOf({ length }: { length: number }): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(length);
  return field;
}

function ask(
  { socket: place, seconds = usualSeconds }: Daemon,
  parts: Iterable<Uint8Array>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(daemonAddress(place));
    let isReached = false;
    let answer = '';
    socket.setTimeout(seconds * 1000, () => socket.destroy(new Error(`no answer within ${seconds} s`)));
    socket.on('connect', () => {
      isReached = true;
      // One that has had enough of a file answers and closes while more of it is being sent.
      pipeline(Readable.from(parts), socket, { end: false }).catch(() => undefined);
    });
    socket.on('data', (said) => {
      answer += said.toString('latin1');
      if (answer.endsWith('\0') || answer.length > longestAnswer) socket.destroy();
    });
    socket.on('error', (error) => {
      if (!isReached) reject(new ScannerSilent(`${place}: ${error.message}`));
      else resolve(answer || error.message);
    });
    socket.on('close', () => resolve(answer || 'closed without an answer'));
  });
}
