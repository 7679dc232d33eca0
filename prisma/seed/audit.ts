import type { NewAuditEntry } from '@/lib/audit/commands';
import { auditHash, firstHash, type AuditRecord } from '@/lib/audit/rules';
import { sessionId, sessions } from './applications/journey';
import type { Competition, Planned } from './competitions/plan';
import type { Writer } from './rows';

type Event = { at: Date; actorId: string | null; entry: NewAuditEntry };

/** Writes the audit log of a load: what became of the vacancies, in its order, and the load itself; one unbroken chain. */
export function addAudit(
  writer: Writer,
  plans: readonly Planned[],
  competitions: readonly Competition[],
  now: Date,
): void {
  const events = [...plans.flatMap(ofVacancy), ...competitions.flatMap(ofCompetition)];
  events.sort((a, b) => a.at.getTime() - b.at.getTime());
  const { CandidateAccount: candidates, Application: applications } = writer.counts;
  const detail = { vacancies: plans.length, candidates, applications };
  const load = { action: 'seed.load', resource: 'database', resourceId: 'demonstration', detail };
  let previousHash = firstHash;
  [...events, { at: now, actorId: null, entry: load }].forEach(({ at, actorId, entry }, index) => {
    const actorKind = actorId === null ? 'system' : 'staff';
    const detail = entry.detail ?? {};
    const record: AuditRecord = { sequence: index + 1, at, actorKind, actorId, ...entry, detail };
    const hash = auditHash(previousHash, record);
    writer.add('AuditEntry', { ...record, detail, previousHash, hash });
    previousHash = hash;
  });
}

function ofVacancy({ id: resourceId, dates, recruiterId: actorId }: Planned): Event[] {
  if (!dates || dates.state === 'upcoming') return [];
  const { opensAt, closingDate, until, state } = dates;
  const vacancy = (action: string, at: Date, detail: NewAuditEntry['detail']): Event => {
    return { at, actorId, entry: { action, resource: 'vacancy', resourceId, detail } };
  };
  const published = vacancy('vacancy.publish', opensAt, { closingDate });
  if (state !== 'cancelled') return [published];
  return [published, vacancy('vacancy.cancel', until, { reason: 'The post has been redefined.' })];
}

function ofCompetition(competition: Competition): Event[] {
  const { id: resourceId, number, state, until: at, recruiterId: actorId } = competition;
  if (state !== 'closed') return [];
  const { applications, notified } = competition;
  const detail = { applications, notified, batch: sessionId(number, sessions - 1) };
  return [
    { at, actorId, entry: { action: 'competition.close', resource: 'competition', resourceId, detail } },
  ];
}
