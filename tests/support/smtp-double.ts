import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

// A real mail server (smtp-server) that keeps in memory what it accepts, and does to a mail what a test asks it to.

/** What becomes of a mail; `null` when it is accepted. */
export type SmtpMishap =
  | 'refuse-recipient'
  | 'defer-recipient'
  | 'refuse-content'
  | 'defer-content'
  | 'too-busy'
  | 'no-relay'
  /** The connection is lost before, or after, the server has the whole mail; after it, it has accepted it. */
  | 'drop-before'
  | 'drop-after'
  /** It accepts the mail and never answers. */
  | 'silent-after';

export type Received = { to: string; from: string; raw: string; user: string | undefined; secure: boolean };

type Options = {
  mishap?: (recipient: string) => SmtpMishap | null;
  user?: string;
  password?: string;
  tls?: 'none' | 'starttls' | 'from the start';
  /** After so many mails on one connection it says 421. */
  perConnection?: number;
  /** How long it takes over each mail. */
  delayMs?: number;
};

const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

/** A key and a certificate for localhost that nobody has signed but itself, in files below `folder`. */
export function selfSigned(): { folder: string; key: string; cert: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'candidature-tls-'));
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const made = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', ...made, ...subject], { stdio: 'ignore' });
  return { folder, key, cert };
}

/** Starts the server on a free port of this machine. */
export async function startSmtpDouble(options: Options = {}) {
  const { user, password, tls = 'none', perConnection = Infinity, delayMs = 0 } = options;
  const certificate = tls === 'none' ? null : selfSigned();
  const state = {
    mishap: options.mishap ?? (() => null),
    accepted: [] as Received[],
    /** Recipients asked about, in their order. */
    asked: [] as string[],
    connections: 0,
    password,
  };
  const taken = new Map<string, number>();
  // Drawn once for each mail, by the connection it comes over.
  const drawn = new Map<string, SmtpMishap | null>();

  const server: SMTPServer = new SMTPServer({
    ...(certificate && { key: readFileSync(certificate.key), cert: readFileSync(certificate.cert) }),
    secure: tls === 'from the start',
    disabledCommands: [...(tls === 'starttls' ? [] : ['STARTTLS']), ...(user ? [] : ['AUTH'])],
    allowInsecureAuth: tls === 'none',
    authOptional: !user,
    logger: false,
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect(_session, done) {
      state.connections += 1;
      done();
    },
    onAuth({ username, password: given }, _session, done) {
      if (username === user && given === state.password) return done(null, { user: username });
      done(refusal(535, 'Authentication credentials invalid'));
    },
    onRcptTo({ address }, session, done) {
      state.asked.push(address);
      const mishap = state.mishap(address);
      drawn.set(session.id, mishap);
      if ((taken.get(session.id) ?? 0) >= perConnection) return done(refusal(421, 'Too many messages'));
      if (mishap === 'refuse-recipient') return done(refusal(550, `5.1.1 <${address}>: User unknown`));
      if (mishap === 'defer-recipient') return done(refusal(450, `4.2.0 <${address}>: Greylisted`));
      if (mishap === 'too-busy') return done(refusal(421, '4.7.0 Try again later, closing connection'));
      if (mishap === 'no-relay') return done(refusal(554, `5.7.1 <${address}>: Relay access denied`));
      if (mishap === 'drop-before') return socketOf(session)?.destroy();
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const mishap = drawn.get(session.id);
        if (mishap === 'refuse-content') return done(refusal(554, `5.7.1 Message to ${to} looks like spam`));
        if (mishap === 'defer-content') return done(refusal(451, '4.3.0 Cannot scan it now'));
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : '';
        const raw = Buffer.concat(chunks).toString('utf8');
        state.accepted.push({ to, from, raw, user: session.user, secure: session.secure });
        taken.set(session.id, (taken.get(session.id) ?? 0) + 1);
        if (mishap === 'drop-after') return socketOf(session)?.destroy();
        if (mishap !== 'silent-after') setTimeout(done, delayMs);
      });
    },
  });
  server.on('error', () => undefined);

  type Connection = { session: SMTPServerSession; _socket: Socket };
  function socketOf({ id }: SMTPServerSession): Socket | undefined {
    const open = [...(server as unknown as { connections: Set<Connection> }).connections];
    return open.find(({ session }) => session.id === id)?._socket;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const login = user ? `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}@` : '';
  return {
    /** What SMTP_URL is set to. */
    url: `${tls === 'from the start' ? 'smtps' : 'smtp'}://${login}localhost:${port}`,
    state,
    /** The certificate's file, to be trusted. */
    certificate: certificate?.cert,
    async stop() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (certificate) rmSync(certificate.folder, { recursive: true, force: true });
    },
  };
}

export type SmtpDouble = Awaited<ReturnType<typeof startSmtpDouble>>;

/** The values of a header of a mail, unfolded. */
export function headerOf({ raw }: Received, name: string): string | undefined {
  const head = (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
  return new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim();
}
