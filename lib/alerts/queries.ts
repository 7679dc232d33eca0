import { authorise } from '../auth/permissions';
import { tokenHash } from '../auth/tokens';
import type { CandidateViewer } from '../auth/viewer';
import { config } from '../config';
import { db } from '../db/client';
import type { JobAlertModel } from '../db/models';
import { isId } from '../forms/fields';
import { vacanciesMatching } from '../vacancies/search/queries';
import { knownGrades } from '../vacancies/salary/rules';
import type { Alert, LinkedAlert, ListedAlert, StationChoice } from './dto';
import { dueAt } from './rules';
import { alertVersion } from './version';
import { criteriaSchema, criteriaSearch, tokenSchema } from './schema';

/** Every alert of this candidate, the latest first, with how many vacancies open at `now` it matches. */
export async function myAlerts(viewer: CandidateViewer, now: Date): Promise<ListedAlert[]> {
  authorise(viewer, 'alert.manage', { ownerId: viewer.id });
  const rows = await db().jobAlert.findMany({
    where: { candidateId: viewer.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return Promise.all(
    rows.map(alertOf).map(async (alert) => {
      const search = criteriaSearch(alert.criteria);
      return { ...alert, matches: (await vacanciesMatching(search, { start: 0, end: 0 }, now)).total };
    }),
  );
}

/** One alert of this candidate; null when there is none of theirs with this id. */
export async function myAlert(viewer: CandidateViewer, id: string): Promise<Alert | null> {
  const row = isId(id) ? await db().jobAlert.findUnique({ where: { id } }) : null;
  if (!row || row.candidateId !== viewer.id) return null;
  authorise(viewer, 'alert.manage', { ownerId: row.candidateId });
  return alertOf(row);
}

/** The alert that an unsubscribe link is of; null when there is none (any more). The holder of the link may ask. */
export async function linkedAlert(token: string): Promise<LinkedAlert | null> {
  if (!tokenSchema.safeParse(token).success) return null;
  const where = { unsubscribeHash: tokenHash(token) };
  return db().jobAlert.findUnique({ where, select: { name: true, active: true } });
}

/**
 * The duty stations and grades an alert can follow at `now`: the grades of the common system, and others of notices that
 * have opened, of no draft. Public.
 */
export async function criteriaChoices(now: Date): Promise<{ stations: StationChoice[]; grades: string[] }> {
  const seen = { status: { in: ['published' as const, 'cancelled' as const] }, opensAt: { lte: now } };
  const [stations, grades] = await Promise.all([
    db().dutyStation.findMany({ select: { id: true, nameEn: true, nameFr: true } }),
    db().vacancy.findMany({
      where: { ...seen, grade: { not: null } },
      distinct: ['grade'],
      select: { grade: true },
    }),
  ]);
  const collator = new Intl.Collator('en', { numeric: true });
  return {
    stations: stations.map(({ id, nameEn, nameFr }) => ({ id, names: { en: nameEn, fr: nameFr } })),
    grades: [...new Set([...knownGrades, ...grades.flatMap(({ grade }) => grade ?? [])])].sort(
      collator.compare,
    ),
  };
}

function alertOf(row: JobAlertModel): Alert {
  const { id, name, frequency, locale, active, coveredUntil, lastSentAt } = row;
  const criteria = criteriaSchema.parse(row.criteria);
  const due =
    active && frequency !== 'instant' ? dueAt(frequency, coveredUntil, config().DIGEST_TIME_ZONE) : null;
  return {
    id,
    version: alertVersion({ name, criteria, frequency, locale }),
    name,
    criteria,
    frequency,
    locale,
    active,
    lastSentAt: lastSentAt?.toISOString() ?? null,
    dueAt: due?.toISOString() ?? null,
  };
}
