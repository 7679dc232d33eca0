/** Why no demonstration data is loaded where the site listens on `bind`, an address that others can reach. */
export function seedRefusal(bind: string): string {
  return `The demonstration data is only for this machine, and BIND_ADDRESS is ${bind}, which others can reach: the passwords of its accounts are published. Leave BIND_ADDRESS out to load it.`;
}

/** Why a server does not start on `bind`, an address that others can reach, with the accounts `held`; null when it may. */
export function demonstrationRefusal(bind: string, held: readonly string[]): string | null {
  if (held.length === 0) return null;
  return `Not started: the database holds demonstration accounts, whose passwords are published (${held.join(', ')}), and BIND_ADDRESS is ${bind}, which others can reach. Name another database by DATABASE_URL, or leave BIND_ADDRESS out.`;
}

type Start = {
  bind: string;
  /** Whether a mail provider is set. */ provider: boolean;
  /** Public origin of the site. */ siteUrl: string;
  /** MAILBOX_PUBLIC */ open: boolean;
};

/** What a server on `bind`, an address that others can reach, lacks for them: a sentence each. */
export function missingSettings({ bind, provider, siteUrl, open }: Start): string[] {
  const sentences: string[] = [];
  if (!provider)
    sentences.push(
      `Listening on ${bind} without a mail provider: nobody gets a mail, neither links to confirm an address nor notifications. Set RESEND_API_KEY or SMTP_URL, and MAIL_FROM. Until then mail is kept in the local mailbox, which ${open ? 'ANYONE can read, since MAILBOX_PUBLIC is true' : 'can be read at this machine only'}.`,
    );
  if (['localhost', '127.0.0.1', '[::1]'].includes(new URL(siteUrl).hostname))
    sentences.push(
      `Listening on ${bind}, and SITE_URL is ${siteUrl}: links in mails lead nowhere for others. Set it to the public address.`,
    );
  return sentences;
}
