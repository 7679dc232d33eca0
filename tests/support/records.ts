import { copyDatabase, rows, withDatabase } from './site-database';

// What browser tests ask about the records of the site under test, where its pages do not tell.

const one = <T>(found: T[], what: string): T => {
  if (found[0] === undefined) throw new Error(`the site has no ${what}`);
  return found[0];
};
const inADay = () => new Date(Date.now() + 86_400_000).toISOString();

export type OpenVacancy = { slug: string; reference: string; title: string };

/** Vacancies that take applications for at least a day more, with their French titles; the longest open first. */
export const openVacancies = () =>
  rows<OpenVacancy>(
    `SELECT v.slug, v.reference, t.title FROM "Vacancy" v JOIN "Competition" c ON c."vacancyId" = v.id JOIN "VacancyText" t ON t."vacancyId" = v.id
     WHERE v.status = 'published' AND c.status = 'open' AND t.language = 'fr' AND v."opensAt" < ? AND v."closesAt" > ?
     ORDER BY v."closesAt" DESC, v.slug`,
    new Date().toISOString(),
    inADay(),
  );

export const openVacancy = () => one(openVacancies(), 'open vacancy');

/** A vacancy that asks a question to be answered in words, for which the candidate has not applied. */
export function vacancyWithTextFor(email: string): OpenVacancy {
  const fit = rows<{ slug: string }>(
    `SELECT v.slug FROM "Vacancy" v JOIN "Competition" c ON c."vacancyId" = v.id
     WHERE EXISTS (SELECT 1 FROM "ScreeningQuestion" q WHERE q."vacancyId" = v.id AND q.kind = 'long_text')
       AND NOT EXISTS (SELECT 1 FROM "Application" p JOIN "CandidateAccount" a ON a.id = p."candidateId" WHERE p."competitionId" = c.id AND a.email = ?)`,
    email,
  ).map(({ slug }) => slug);
  const found = openVacancies().filter(({ slug }) => fit.includes(slug));
  return one(found, 'open vacancy with a question in words');
}

/** The slug of a vacancy that was open and is no more. */
export const closedSlug = () =>
  one(
    rows<{ slug: string }>(
      `SELECT slug FROM "Vacancy" WHERE status = 'published' AND "closesAt" < ? LIMIT 1`,
      new Date().toISOString(),
    ),
    'closed vacancy',
  ).slug;

export const slugTitled = (title: string) =>
  one(
    rows<{ slug: string }>(
      'SELECT v.slug FROM "Vacancy" v JOIN "VacancyText" t ON t."vacancyId" = v.id WHERE t.title = ?',
      title,
    ),
    `vacancy called ${title}`,
  ).slug;

/** The slug of a published notice written in a language. */
export const slugIn = (language: string) =>
  one(
    rows<{ slug: string }>(
      `SELECT v.slug FROM "Vacancy" v JOIN "VacancyText" t ON t."vacancyId" = v.id
       WHERE t.language = ? AND t.complete AND v.status = 'published'`,
      language,
    ),
    `notice in ${language}`,
  ).slug;

/** How many vacancies there are; on the site under test, or in the database that `url` names. */
export const vacancyCount = (url?: string) =>
  withDatabase((database) => database.prepare('SELECT id FROM "Vacancy"').all().length, url);

export type DraftNotice = { id: string; language: string };

/** A notice of a vacancy that is not published yet. */
export const draftNotice = () =>
  one(
    rows<DraftNotice>(
      `SELECT v.id, t.language FROM "Vacancy" v JOIN "VacancyText" t ON t."vacancyId" = v.id
       WHERE v.status = 'draft' ORDER BY v.id, t.language`,
    ),
    'draft with a notice',
  );

export const titleOf = ({ id, language }: DraftNotice) =>
  rows<{ title: string }>(
    'SELECT title FROM "VacancyText" WHERE "vacancyId" = ? AND language = ?',
    id,
    language,
  )[0]?.title;

export const competitionOf = (slug: string) =>
  one(
    rows<{ id: string }>(
      'SELECT c.id FROM "Competition" c JOIN "Vacancy" v ON v.id = c."vacancyId" WHERE v.slug = ?',
      slug,
    ),
    `competition for ${slug}`,
  ).id;

/** Who has applied in a competition and not withdrawn: address and language of the application. */
export const applicantsOf = (competitionId: string) =>
  rows<{ email: string; locale: string }>(
    `SELECT a.email, p.locale FROM "Application" p JOIN "CandidateAccount" a ON a.id = p."candidateId"
     WHERE p."competitionId" = ? AND p.stage <> 'withdrawn'`,
    competitionId,
  );

/** The names of all applicants of a competition. */
export const applicantNames = (competitionId: string) =>
  rows<{ name: string }>(
    'SELECT "applicantName" AS name FROM "Application" WHERE "competitionId" = ?',
    competitionId,
  ).map(({ name }) => name);

/** How many applications a candidate has made for a vacancy. */
export const applicationsFor = (email: string, slug: string) =>
  rows(
    `SELECT p.id FROM "Application" p JOIN "CandidateAccount" a ON a.id = p."candidateId"
     JOIN "Competition" c ON c.id = p."competitionId" JOIN "Vacancy" v ON v.id = c."vacancyId" WHERE a.email = ? AND v.slug = ?`,
    email,
    slug,
  ).length;

/** An application of anyone else. */
export const applicationOfAnother = (email: string) =>
  one(
    rows<{ id: string }>(
      'SELECT a.id FROM "Application" a JOIN "CandidateAccount" c ON c.id = a."candidateId" WHERE c.email <> ? LIMIT 1',
      email,
    ),
    'other application',
  ).id;

export const stageOf = (applicationId: string) =>
  rows<{ stage: string }>('SELECT stage FROM "Application" WHERE id = ?', applicationId)[0]?.stage;

export const accountIdOf = (email: string) =>
  rows<{ id: string }>('SELECT id FROM "CandidateAccount" WHERE email = ?', email)[0]?.id;

/** Links of mails that were followed to the end after an instant. */
export const linksUsedAfter = (instant: Date) =>
  rows('SELECT id FROM "AccountToken" WHERE "usedAt" > ?', instant.toISOString()).length;

export const alertNamed = (name: string) =>
  rows<{ id: string; active: number }>('SELECT id, active FROM "JobAlert" WHERE name = ?', name)[0];

export const alertsOf = (email: string) =>
  rows(
    'SELECT j.id FROM "JobAlert" j JOIN "CandidateAccount" a ON a.id = j."candidateId" WHERE a.email = ?',
    email,
  ).length;

/** Notifications in the outbox, whether delivered or not. */
export const notificationCount = () => rows('SELECT id FROM "Notification"').length;
export const notificationsTo = (recipient: string, template: string) =>
  rows('SELECT id FROM "Notification" WHERE recipient = ? AND template = ?', recipient, template).length;
export const notificationsAboutReport = (reportId: string) =>
  rows('SELECT id FROM "Notification" WHERE key LIKE ?', `problem-%:${reportId}`).length;
/** What closing a competition sends: to whom, in which language, and whether it was sent. */
export const closingNotifications = (competitionId: string) =>
  rows<{ recipient: string; locale: string; status: string }>(
    `SELECT recipient, locale, status FROM "Notification" WHERE "competitionId" = ? AND template LIKE 'competition-closed-%'`,
    competitionId,
  );
export const isDelivering = () =>
  rows(`SELECT id FROM "Notification" WHERE status IN ('pending', 'sending') LIMIT 1`).length > 0;

export const screenshotTypesOf = (reportId: string) =>
  rows<{ mediaType: string }>(
    'SELECT "mediaType" FROM "ProblemScreenshot" WHERE "reportId" = ?',
    reportId,
  ).map(({ mediaType }) => mediaType);

/** How often an action on a record is in the audit log. */
export const audited = (action: string, resourceId: string) =>
  rows('SELECT sequence FROM "AuditEntry" WHERE action = ? AND "resourceId" = ?', action, resourceId).length;

/** A copy of the site's database that has lost these tables; its URL. */
export function databaseWithout(...tables: string[]): string {
  return copyDatabase((database) => {
    database.pragma('legacy_alter_table = ON');
    for (const table of tables) database.exec(`ALTER TABLE "${table}" RENAME TO "${table}Lost"`);
  });
}

/** The open competition with the most applications that nobody has screened: more than a page of its list. */
export function longestList(): string {
  const found = rows<{ id: string; count: number }>(
    `SELECT a."competitionId" AS id, count(*) AS count FROM "Application" a JOIN "Competition" c ON c.id = a."competitionId"
     WHERE c.status = 'open' AND a.stage = 'received' GROUP BY a."competitionId" ORDER BY count(*) DESC LIMIT 1`,
  );
  return one(
    found.filter(({ count }) => count > 50),
    'list of several pages',
  ).id;
}

/** Leaves of a file of a profile what a scanner that finds it infected does. */
export const markInfected = (attachment: string) =>
  withDatabase((database) =>
    database
      .prepare(
        `UPDATE "StoredFile" SET "scanState" = 'infected', bytes = X'', "sealedBy" = NULL
         WHERE key = (SELECT "fileKey" FROM "ProfileAttachment" WHERE id = ?)`,
      )
      .run(attachment),
  );
