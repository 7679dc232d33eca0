/** What decides who may read the local mailbox. */
export type MailboxSettings = {
  /** Whether a mail provider is set, so that mail goes out. */ provider: boolean;
  /** Public origin of the site. */ siteUrl: string;
  /** MAILBOX_PUBLIC */ open: boolean;
};

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Who may read the local mailbox: nobody where mail goes out, anyone on a machine of one's own or where it was opened
 * on purpose, and only administrators on a deployment that merely has no provider yet: its mail holds personal links.
 */
export function mailboxReaders({
  provider,
  siteUrl,
  open,
}: MailboxSettings): 'nobody' | 'administrators' | 'anyone' {
  if (provider) return 'nobody';
  if (open || thisMachine.has(new URL(siteUrl).hostname)) return 'anyone';
  return 'administrators';
}
