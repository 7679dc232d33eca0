/** Where a request comes from: a program on this machine, or anywhere else, be it through a proxy on this machine. */
export type Connection = 'local' | 'remote';

/** What decides who may read the local mailbox. */
export type MailboxSettings = {
  /** Whether a mail provider is set, so that mail goes out. */ provider: boolean;
  /** Public origin of the site. */ siteUrl: string;
  /** MAILBOX_PUBLIC */ open: boolean;
};

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Who may read the local mailbox over a connection. Nobody where mail goes out. Its mail holds personal links, by which
 * its reader could become any user: so nobody from elsewhere either, administrators included, unless it was opened on
 * purpose. At the machine itself anyone, and only administrators where the site has a public address: what connects from
 * here may then be a proxy that does not say so.
 */
export function mailboxReaders(
  { provider, siteUrl, open }: MailboxSettings,
  connection: Connection,
): 'nobody' | 'administrators' | 'anyone' {
  if (provider) return 'nobody';
  if (open) return 'anyone';
  if (connection === 'remote') return 'nobody';
  return thisMachine.has(new URL(siteUrl).hostname) ? 'anyone' : 'administrators';
}
