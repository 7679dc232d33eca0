import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { sqlitePath } from '../../lib/db/provider';

function site(): string {
  const url = process.env.E2E_DATABASE_URL;
  if (!url) throw new Error('E2E_DATABASE_URL is not set: run through the e2e project');
  return url;
}

/** Works on a database file over a connection of its own; by default on that of the site under test. */
export function withDatabase<T>(work: (database: Database.Database) => T, url = site()): T {
  const database = new Database(sqlitePath(url), { timeout: 10_000 });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** Rows of the database of the site under test. */
export const rows = <T>(sql: string, ...values: (string | number)[]): T[] =>
  withDatabase((database) => database.prepare(sql).all(...values) as T[]);

/** A copy of the site's database as it is now, changed by `change`; its URL. */
export function copyDatabase(change: (database: Database.Database) => void = () => undefined): string {
  const url = `file:${path.join(mkdtempSync(path.join(tmpdir(), 'candidature-copy-')), 'copy.db')}`;
  withDatabase((database) => database.prepare('VACUUM INTO ?').run(sqlitePath(url)));
  withDatabase(change, url);
  return url;
}

/**
 * Lets the deadline of a vacancy pass: its closing date becomes yesterday. Nobody can do that through the product, which
 * waits for the day to end.
 */
export function letDeadlinePass(slug: string, now: Date, url?: string): void {
  const yesterday = new Date(now.getTime() - 86_400_000).toISOString();
  withDatabase((database) => {
    database
      .prepare('UPDATE "Vacancy" SET "closingDate" = ?, "closesAt" = ? WHERE "slug" = ?')
      .run(yesterday.slice(0, 10), new Date(now.getTime() - 1000).toISOString(), slug);
  }, url);
}

/** Waits until `read` answers something, at most half a minute. */
export async function eventually<T>(read: () => T | undefined | null | false): Promise<T> {
  for (let tries = 0; tries < 120; tries += 1) {
    const answer = read();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`never came about: ${read.toString()}`);
}

export type ReceivedMail = { id: string; recipient: string; subject: string; text: string; html: string };

/** The mails that were delivered, the newest first; of the site under test, or of the database that `url` names. */
export const mailbox = (url?: string): ReceivedMail[] =>
  withDatabase(
    (database) =>
      database
        .prepare('SELECT id, recipient, subject, text, html FROM "MailboxMessage" ORDER BY "receivedAt" DESC')
        .all() as ReceivedMail[],
    url,
  );

/** The newest mail to an address whose subject has `words`, once it has been delivered. */
export function mailTo(recipient: string, words: string, url?: string): Promise<ReceivedMail> {
  const isIt = (mail: ReceivedMail) =>
    mail.recipient === recipient && mail.subject.toLowerCase().includes(words.toLowerCase());
  return eventually(() => mailbox(url).find(isIt));
}

/** The mails to an address that were delivered so far. */
export const mailsTo = (recipient: string) => mailbox().filter((mail) => mail.recipient === recipient);

/** The one link of a mail that leads to `path` on the site. */
export function linkIn({ text }: ReceivedMail, path: string): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname.startsWith(path));
  if (!link) throw new Error(`no link to ${path} in: ${text}`);
  return link;
}
