// Signs the demonstration candidate with a filled profile in; prints the Cookie header of that session as JSON.
import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { demonstrationCandidates } from '../../prisma/seed/accounts';
import { sessionKinds } from '../../lib/auth/session-kinds';
import { secretOf } from '../../lib/auth/sessions';
import { db, disconnect, transaction } from '../../lib/db/client';

async function main() {
  const email = demonstrationCandidates.find(({ filled }) => filled)?.email ?? '';
  const { id: accountId } = await db().candidateAccount.findUniqueOrThrow({ where: { email } });
  const [sessionId, now] = [randomUUID(), new Date()];
  const expiresAt = new Date(now.getTime() + 86_400_000);
  const data = { id: sessionId, accountId, createdAt: now, lastSeenAt: now, expiresAt };
  await transaction((tx) => tx.candidateSession.create({ data }));
  const token = await encode({
    token: { sub: accountId, sessionId },
    secret: secretOf('candidate'),
    maxAge: 86_400,
  });
  console.log(JSON.stringify({ cookie: `${sessionKinds.candidate.cookie()}=${token}` }));
  await disconnect();
}

void main();
