const { z } = require('zod');

const port = z.coerce.number().int().min(0).max(65_535);
const count = (/** @type {number} */ least) => z.coerce.number().int().min(least).max(10_000);

// What the server's entry reads; all other settings are in lib/config.ts.
const settingsSchema = z.object({
  /** The address to listen on: the loopback address alone unless said. */
  BIND_ADDRESS: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  /** How many proxies in front append to X-Forwarded-For; 0 means none is trusted. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** How many pages, actions and searches are worked on at a time, and how many wait for their turn. */
  PAGES_AT_ONCE: count(1).default(8),
  PAGES_WAITING: count(0).default(100),
  /** Which requests are logged: all, all but kept pages and files (rendered), or none. */
  LOG_REQUESTS: z.enum(['all', 'rendered', 'none']).default('all'),
});

/** @typedef {z.infer<typeof settingsSchema>} Settings */

/**
 * The settings of the server's entry. Throws one readable message naming every wrong variable.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {Settings}
 */
function settingsOf(environment) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settingsSchema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Candidature cannot start with this environment:\n${lines.join('\n')}`);
}

module.exports = { settingsOf };
