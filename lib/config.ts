import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'must start with file: or postgresql:')
    .default('file:.data/candidature.db'),
  /** How many connections to PostgreSQL a process holds at most. */
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  /** How long a request waits for SQLite's lock or a connection to PostgreSQL, and for the answer to a statement. */
  DATABASE_WAIT_SECONDS: z.coerce.number().positive().max(60).default(5),
  DATABASE_STATEMENT_SECONDS: z.coerce.number().positive().max(600).default(10),
  /** With less room on the disk of the data the site says that it is not ready. */
  DISK_FREE_MB: z.coerce.number().int().nonnegative().default(200),
  /** Public origin of the site, without a path. */
  SITE_URL: z
    .url()
    .default('http://localhost:3000')
    .transform((url) => new URL(url).origin),
  /** Signs sessions and internal calls. */
  AUTH_SECRET: z.string().min(32, 'must be at least 32 characters: npm run up writes one into .env'),
  /** Seal personal data at rest: `id:64 hex digits`, comma-separated. The first seals, all of them open. */
  DATA_KEYS: z
    .string()
    .regex(/^\w{1,16}:[\da-f]{64}(,\w{1,16}:[\da-f]{64})*$/, 'must be like 1:<64 hex digits>')
    .optional()
    .transform((list) =>
      (list?.split(',') ?? []).map((each) => {
        const [id = '', hex = ''] = each.split(':');
        return { id, hex };
      }),
    ),
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: z.url().default('https://api.resend.com'),
  /** Sends mail through this server (RFC 5321) instead; smtps: for TLS from the start. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be like smtp://user:password@host:587 or smtps://…' })
    .refine((url) => URL.canParse(url) && new URL(url).hostname !== '', 'must name a host')
    .optional(),
  /** Whether smtp: must go over to TLS (STARTTLS) before anything is said; `required` unless given or on this machine. */
  SMTP_TLS: z.enum(['required', 'optional']).optional(),
  /** Verifies Resend's webhooks; without it they are refused. */
  RESEND_WEBHOOK_SECRET: z.string().min(1).optional(),
  /** Whether anyone who reaches the site may read the local mailbox, and so become anyone: for demonstrations only. */
  MAILBOX_PUBLIC: flag.default(false),
  /** Who mails come from, and who those in French do. */
  MAIL_FROM: z.string().optional(),
  MAIL_FROM_FR: z.string().optional(),
  /** Mail domains of the organisation's staff (R8), comma-separated. */
  STAFF_DOMAINS: z
    .string()
    .default('wfo.example')
    .transform((list) =>
      list
        .split(',')
        .map((domain) => domain.trim().toLowerCase())
        .filter(Boolean),
    ),
  ORGANISATION_EN: z.string().default('World Freshwater Organization'),
  ORGANISATION_FR: z.string().default('Organisation mondiale de l’eau douce'),
  ORGANISATION_SHORT_EN: z.string().default('WFO'),
  ORGANISATION_SHORT_FR: z.string().default('OMED'),
  SUPPORT_EMAIL: z.email().default('hr-support@wfo.example'),
  /** Whether staff must sign in in two steps (R25), or may; `required` unless given where SITE_URL has TLS. */
  STAFF_SECOND_FACTOR: z.enum(['required', 'optional']).optional(),
  /** Whether this process delivers notifications and wakes at deadlines (true), or `npm run worker` does (false). */
  WORKER_INLINE: flag.default(true),
  /** In which time zone (IANA) the hour of daily and weekly job alerts is meant. */
  DIGEST_TIME_ZONE: z
    .string()
    .refine((zone) => isTimeZone(zone), 'must be a time zone such as Europe/Zurich')
    .default('Europe/Zurich'),
  /** Bytes of a document that someone attaches, in megabytes, and how many a profile holds. */
  ATTACHMENT_MB: z.coerce.number().positive().max(12).default(8),
  ATTACHMENTS_PER_PROFILE: z.coerce.number().int().positive().max(50).default(10),
  /** Where a ClamAV daemon listens, which scans uploaded files: a path, or host:port. Without it none is scanned. */
  CLAMAV_SOCKET: z
    .string()
    .regex(
      /^(\/.+|[^/:\s]+:\d{1,5}|\[[\da-f:]+\]:\d{1,5})$/i,
      'must be a path such as /run/clamav/clamd.ctl, or host:port',
    )
    .optional(),
  /** How many proxies in front append to X-Forwarded-For; 0 means none is trusted. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
});

const oneProvider = variables.refine(
  ({ RESEND_API_KEY, SMTP_URL }) => RESEND_API_KEY === undefined || SMTP_URL === undefined,
  { path: ['SMTP_URL'], error: 'cannot be set together with RESEND_API_KEY: mail leaves by one of them' },
);

const environment = oneProvider.transform(({ STAFF_SECOND_FACTOR, ...given }) => ({
  ...given,
  STAFF_SECOND_FACTOR: STAFF_SECOND_FACTOR ?? (given.SITE_URL.startsWith('https:') ? 'required' : 'optional'),
}));

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}

export type Config = z.infer<typeof environment>;

let parsed: Config | undefined;

/** The environment, parsed once. Throws one readable message naming every wrong variable. */
export function config(): Config {
  if (parsed) return parsed;
  const present = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(present);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Candidature cannot start with this environment:\n${lines.join('\n')}`);
  }
  parsed = result.data;
  return parsed;
}
