import Database from 'better-sqlite3';
import { sqlitePath } from '../../lib/db/provider';

function open(): Database.Database {
  const url = process.env.E2E_DATABASE_URL;
  if (!url) throw new Error('E2E_DATABASE_URL is not set: run through the e2e project');
  return new Database(sqlitePath(url), { timeout: 10_000 });
}

/** Rows of the database of the site under test. */
export function rows<T>(sql: string, ...values: (string | number)[]): T[] {
  const database = open();
  try {
    return database.prepare(sql).all(...values) as T[];
  } finally {
    database.close();
  }
}

/**
 * Lets the deadline of a vacancy pass: its closing date becomes yesterday. Nobody can do that through the product, which
 * waits for the day to end.
 */
export function letDeadlinePass(slug: string, now: Date): void {
  const database = open();
  const yesterday = new Date(now.getTime() - 86_400_000).toISOString();
  database
    .prepare('UPDATE "Vacancy" SET "closingDate" = ?, "closesAt" = ? WHERE "slug" = ?')
    .run(yesterday.slice(0, 10), new Date(now.getTime() - 1000).toISOString(), slug);
  database.close();
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

export type ReceivedMail = { recipient: string; subject: string; text: string; html: string };

/** The newest mail to an address whose subject has `words`, once it has been delivered. */
export function mailTo(recipient: string, words: string): Promise<ReceivedMail> {
  return eventually(
    () =>
      rows<ReceivedMail>(
        'SELECT recipient, subject, text, html FROM "MailboxMessage" WHERE recipient = ? AND subject LIKE ? ORDER BY "receivedAt" DESC',
        recipient,
        `%${words}%`,
      )[0],
  );
}

/** The one link of a mail that leads to `path` on the site. */
export function linkIn({ text }: ReceivedMail, path: string): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname.startsWith(path));
  if (!link) throw new Error(`no link to ${path} in: ${text}`);
  return link;
}
