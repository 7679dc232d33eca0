import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection, { type SMTPEnvelope } from 'nodemailer/lib/smtp-connection';
import type { OutgoingMail } from '../schema';
import type { Settings } from '../settings';
import { handedOf, messageId, type Handed, type SmtpError } from '../singly/rules';
import type { SingleSession, SingleTransport } from './types';

export type SmtpServer = { url: string; tls: 'required' | 'optional' };

/** Whether a host is this machine, where nobody listens in between. */
export function isThisMachine(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}

/** Sends through a mail server, over one connection for a whole pass. */
export function smtpTransport(server: SmtpServer, settings: Settings): SingleTransport {
  return { open: () => openSession(server, settings) };
}

function openSession(server: SmtpServer, settings: Settings): SingleSession {
  let connection: SMTPConnection | null = null;
  let taken = 0;

  async function connect(): Promise<SMTPConnection> {
    const { options, auth } = connectionOf(server, settings);
    const made = new SMTPConnection(options);
    // A connection that breaks while nobody waits for it is noticed at the next mail.
    made.on('error', () => undefined);
    connection = made;
    taken = 0;
    await answerOf(made, settings.timeoutMs * 2, (done) => made.connect(done));
    if (auth && made.allowsAuth) await answerOf(made, settings.timeoutMs, (done) => made.login(auth, done));
    return made;
  }

  function close(): void {
    connection?.quit();
    connection?.close();
    connection = null;
  }

  async function attempt({ envelope, content }: Message): Promise<Handed> {
    let begun = false;
    try {
      const open = connection ?? (await connect());
      // Read only once the server has asked for it: from then on it may accept it.
      const message = new Readable({
        read() {
          begun = true;
          this.push(content);
          this.push(null);
        },
      });
      await answerOf(open, settings.handOverMs, (done) => open.send(envelope, message, done));
      taken += 1;
      return { status: 'accepted' };
    } catch (error) {
      const handed = handedOf(error as SmtpError, begun);
      if (handed.status === 'refused' || handed.status === 'deferred') await reset();
      else close();
      return handed;
    }
  }

  /** Ends what is left of a refused mail; a connection that cannot is made again for the next. */
  async function reset(): Promise<void> {
    const open = connection;
    if (!open) return;
    await answerOf(open, settings.timeoutMs, (done) => open.reset(done)).catch(close);
  }

  return {
    async handOver(mail) {
      const message = await composed(mail).catch(() => null);
      if (!message) return { status: 'refused', detail: 'it cannot be put into the form of a mail' };
      const before = taken;
      const handed = await attempt(message);
      // A server may end a connection after so many mails, or after a while: that says nothing of the next.
      const ended = handed.status === 'busy' || handed.status === 'unreachable';
      return before > 0 && ended ? attempt(message) : handed;
    },
    close,
  };
}

function connectionOf({ url, tls }: SmtpServer, settings: Settings) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const options = {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && tls === 'required',
    ignoreTLS: !secure && tls === 'optional' && isThisMachine(url),
    connectionTimeout: settings.timeoutMs,
    greetingTimeout: settings.timeoutMs,
    socketTimeout: settings.handOverMs,
  };
  const auth = username && { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  return { options, auth: auth || null };
}

/** The outcome of one command; an error when the connection ends before it, or after `timeoutMs`. */
function answerOf(
  connection: SMTPConnection,
  timeoutMs: number,
  command: (done: (error?: Error | null) => void) => void,
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => settle(new Error('no answer in time')), timeoutMs);
    // An answer that ends the connection comes with its own error, a moment later.
    const onEnd = () => setImmediate(settle, endOf(connection));
    function settle(error?: Error | null): void {
      clearTimeout(timer);
      connection.off('error', settle);
      connection.off('end', onEnd);
      if (error) reject(error);
      else resolve();
    }
    connection.on('error', settle);
    connection.on('end', onEnd);
    command(settle);
  });
}

function endOf({ lastServerResponse }: SMTPConnection): Error {
  const said = /^[45]\d\d/.test(lastServerResponse || '') ? `: ${String(lastServerResponse)}` : '';
  return new Error(`the server ended the connection${said}`);
}

/** A mail as it is sent. */
type Message = { envelope: SMTPEnvelope; content: Buffer };

async function composed(mail: OutgoingMail): Promise<Message> {
  const { from, to, subject, html, text, headers, tags } = mail;
  const node = new MailComposer({
    from,
    to: { name: '', address: to },
    subject,
    html,
    text,
    messageId: messageId(tags.notification, from),
    headers: {
      ...headers,
      // Nobody is to be answered by a machine (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'X-Notification': tags.notification,
      'X-Batch': tags.batch,
      'X-Template': tags.template,
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from: sender, to: recipients } = node.getEnvelope();
  const content = await node.build();
  return { envelope: { from: sender, to: recipients, size: content.length }, content };
}
