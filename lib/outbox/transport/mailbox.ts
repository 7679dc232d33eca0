import { db, isUniqueViolation, transaction } from '../../db/client';
import type { Answer } from '../rules';
import type { BatchTransport } from './types';

/** Keeps mail in the database, to be read at /staff/mailbox. A batch is kept once, whatever is retried. */
export const mailboxTransport: BatchTransport = {
  requestsPerSecond: Infinity,
  keyLifeHours: Infinity,
  async deliver({ key, mails }, now): Promise<Answer> {
    const rows = mails.map(({ from, to, subject, html, text, headers, tags }, position) => ({
      batchKey: key,
      position,
      recipient: to,
      subject,
      html,
      text,
      headers: { ...headers, From: from, 'X-Notification': tags.notification, 'X-Template': tags.template },
      receivedAt: now,
    }));
    const kept = await db().mailboxMessage.count({ where: { batchKey: key } });
    try {
      if (kept === 0) await transaction((tx) => tx.mailboxMessage.createMany({ data: rows }));
    } catch (error) {
      // Another process kept it a moment ago.
      if (!isUniqueViolation(error)) throw error;
    }
    return { accepted: true, ids: [] };
  },
};
