import type { Finding } from './rules';

/** What an installation is set to, and where it runs. */
export type Settings = {
  authSecret: string;
  hasDataKey: boolean;
  siteUrl: string;
  hasMailProvider: boolean;
  mailboxPublic: boolean;
  trustedProxies: number;
  secondFactor: 'required' | 'optional';
  /** Whether a virus scanner is set (CLAMAV_SOCKET), and answers. */
  scanner: 'none' | 'silent' | 'answers';
  nodeVersion: string;
};

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a secret looks drawn at random: it has many different characters, and is no short piece repeated. */
export function isStrong(secret: string): boolean {
  const pieces = [1, 2, 3, 4, 6, 8, 12, 16].filter((length) => secret.length >= 2 * length);
  const repeats = pieces.some(
    (length) => secret === secret.slice(0, length).repeat(secret.length).slice(0, secret.length),
  );
  const known = /secret|changeme|change-me|password|example|only-for-tests|1234567/i.test(secret);
  return secret.length >= 32 && new Set(secret).size >= 10 && !repeats && !known;
}

type Rule = [isBroken: (settings: Settings, isLocal: boolean) => boolean, Finding];

const rules: Rule[] = [
  [
    ({ authSecret }) => !isStrong(authSecret),
    {
      problem: 'AUTH_SECRET can be guessed: it signs every session.',
      remedy:
        'Draw another: openssl rand -hex 32. Everyone signs in again then, and staff set up two-step sign-in again.',
    },
  ],
  [
    ({ hasDataKey }, isLocal) => !isLocal && !hasDataKey,
    {
      problem: 'DATA_KEYS is not set: personal data is sealed with a key derived from AUTH_SECRET.',
      remedy:
        'Set DATA_KEYS=1:<64 hex digits> (openssl rand -hex 32) on every server. What is stored is sealed again.',
    },
  ],
  [
    ({ siteUrl }, isLocal) => !isLocal && !siteUrl.startsWith('https:'),
    {
      problem: 'SITE_URL has no https: passwords and sessions cross the network in clear.',
      remedy: 'Put a proxy with TLS in front, and set SITE_URL to its https address.',
    },
  ],
  [
    ({ hasMailProvider }, isLocal) => !isLocal && !hasMailProvider,
    {
      problem: 'No mail provider is set: nobody gets a mail, neither links nor notifications.',
      remedy: 'Set RESEND_API_KEY or SMTP_URL, and MAIL_FROM.',
    },
  ],
  [
    ({ mailboxPublic }, isLocal) => mailboxPublic && !isLocal,
    {
      problem: 'MAILBOX_PUBLIC lets anyone read every mail, links that reset passwords included.',
      remedy: 'Leave MAILBOX_PUBLIC out, except for a demonstration without real people.',
    },
  ],
  [
    ({ siteUrl, trustedProxies }, isLocal) =>
      !isLocal && siteUrl.startsWith('https:') && trustedProxies === 0,
    {
      problem:
        'SITE_URL has https, which a proxy in front must provide, and TRUSTED_PROXIES is 0: all visitors count as one, and are locked out together.',
      remedy: 'Set TRUSTED_PROXIES to the number of proxies in front, usually 1.',
    },
  ],
  [
    ({ secondFactor }, isLocal) => !isLocal && secondFactor === 'optional',
    {
      problem: 'Staff may sign in with a password alone.',
      remedy: 'Set STAFF_SECOND_FACTOR to required.',
    },
  ],
  [
    ({ scanner }) => scanner === 'silent',
    {
      problem:
        'The virus scanner of CLAMAV_SOCKET does not answer: uploaded files stay unscanned, and nobody can open them.',
      remedy: 'Start the ClamAV daemon, and see that this user may use its socket.',
    },
  ],
  [
    ({ scanner }, isLocal) => !isLocal && scanner === 'none',
    {
      problem: 'No virus scanner is set: uploaded files are opened unscanned.',
      remedy: 'Install clamav-daemon, and set CLAMAV_SOCKET to its socket, such as /run/clamav/clamd.ctl.',
      isAdvice: true,
    },
  ],
  [
    ({ nodeVersion }) => !/^v?(22|24)\./.test(nodeVersion),
    {
      problem: 'This Node is one that gets no security updates, or that the site is not tested with.',
      remedy: 'Install Node 24 or 22.',
      isAdvice: true,
    },
  ],
];

/** What is wrong with the settings. Where the site is for this machine only, less matters. */
export function settingsFindings(settings: Settings): Finding[] {
  const isLocal = loopback.has(new URL(settings.siteUrl).hostname);
  return rules.filter(([isBroken]) => isBroken(settings, isLocal)).map(([, finding]) => finding);
}

/** A file or folder, and whether others may read it. */
export type Private = { path: string; mode: number };

/** What is wrong with where the data is kept. */
export function placeFindings(
  found: readonly Private[],
  disk: { freeMb: number; leastMb: number },
): Finding[] {
  const open = found.filter(({ mode }) => (mode & 0o077) !== 0).map(({ path }) => path);
  const findings: Finding[] = [];
  if (open.length > 0)
    findings.push({
      problem: `Other users of this machine may read personal data: ${open.join(', ')}.`,
      remedy: `chmod -R go-rwx ${open.join(' ')}`,
    });
  if (disk.freeMb < disk.leastMb)
    findings.push({
      problem: `The disk of the data has ${Math.floor(disk.freeMb)} MB left, less than DISK_FREE_MB (${disk.leastMb}).`,
      remedy: 'Make room: move old backups and logs away, or enlarge the disk. A full one stops every write.',
    });
  return findings;
}
