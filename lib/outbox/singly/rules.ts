import { backoffMs } from '../rules';
import type { Settings } from '../settings';

/** What came of handing one mail to a server that takes them one by one and knows no keys. */
export type Handed =
  | { status: 'accepted' }
  | {
      /**
       * For certain it was not accepted: `refused` for good, `deferred` for now. Where it is `busy`, `misconfigured` or
       * `unreachable`, neither would the next be. `uncertain` leaves it open.
       */
      status: 'refused' | 'deferred' | 'uncertain' | 'busy' | 'misconfigured' | 'unreachable';
      /** The words of the server, or what went wrong. */
      detail: string;
    };
export type Failed = Exclude<Handed, { status: 'accepted' }>;

/** What an SMTP client says of a mail that was not accepted (the errors of nodemailer). */
export type SmtpError = {
  message: string;
  code?: string | undefined;
  /** Of a system error that became another. */
  originalCode?: string | undefined;
  /** At which command. */
  command?: string | undefined;
  response?: string | undefined;
  responseCode?: number | undefined;
};

/**
 * What an error means, when the content of the mail was under way (`begun`) or was not. Only an answer to the content as
 * a whole says then that it was not accepted (RFC 5321, 4.2.5 and 6.1).
 */
export function handedOf(error: SmtpError, begun: boolean): Failed {
  const { response, message } = error;
  return { status: statusOf(error, begun), detail: response ?? message };
}

function statusOf(error: SmtpError, begun: boolean): Failed['status'] {
  const { code, command, responseCode, response } = error;
  if (begun) return code === 'EMESSAGE' && responseCode ? ofReply(responseCode) : 'uncertain';
  // The server closes the connection, whatever it was asked.
  if (responseCode === 421) return 'busy';
  if (isTrust(error)) return 'misconfigured';
  if (code === 'EAUTH') return responseCode && responseCode < 500 ? 'busy' : 'misconfigured';
  if (code === 'EENVELOPE' && !responseCode) return 'refused';
  if (code === 'EMESSAGE' && !responseCode) return 'refused';
  if (!responseCode || !command) return 'unreachable';
  if (responseCode === 530 || /\brelay/i.test(response ?? '')) return 'misconfigured';
  if (command === 'RCPT TO' || command === 'DATA') return ofReply(responseCode);
  if (command === 'MAIL FROM' && responseCode !== 552) return responseCode < 500 ? 'busy' : 'misconfigured';
  return command === 'MAIL FROM' ? 'refused' : 'unreachable';
}

const ofReply = (code: number) => (code === 421 ? 'busy' : code < 500 ? 'deferred' : 'refused');

/** Whether the connection could not be made safe: its certificate, or no TLS where it is required. */
function isTrust({ code, originalCode }: SmtpError): boolean {
  return code === 'ETLS' || /CERT|ALTNAME|ERR_TLS|ERR_SSL|SELF_SIGNED|UNABLE_TO_/.test(originalCode ?? '');
}

/** Whether nothing more is handed over in this pass: the next mail would fare the same. */
export function endsPass({ status }: Handed): boolean {
  return status !== 'accepted' && status !== 'refused' && status !== 'deferred';
}

/** Milliseconds until what is left of a batch is tried again, after so many passes, the last of which ended by `cause`. */
export function pauseMs(cause: Failed, attempts: number, settings: Settings, random: number): number {
  const least = { deferred: settings.deferredDelayMs, misconfigured: settings.longDelayMs };
  const backoff = backoffMs(attempts, settings, random);
  return Math.max(backoff, least[cause.status as keyof typeof least] ?? 0);
}

/** The Message-ID of a notification: the same however often it is sent, so that mailboxes show it once. */
export function messageId(notification: string, from: string): string {
  const domain = /@([^\s<>@]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return `<${notification}@${domain}>`;
}
