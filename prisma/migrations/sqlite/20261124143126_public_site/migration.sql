-- AlterTable
ALTER TABLE "Vacancy" ADD COLUMN "postAdjustment" REAL;

-- CreateTable
CREATE TABLE "StoredFile" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_JobAlert" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "criteria" JSONB NOT NULL,
    "frequency" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "unsubscribeHash" TEXT NOT NULL,
    "coveredUntil" DATETIME NOT NULL,
    "lastSentAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "JobAlert_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- An alert of the release before has covered what it last told of, or nothing since it was made.
INSERT INTO "new_JobAlert" ("active", "candidateId", "coveredUntil", "createdAt", "criteria", "frequency", "id", "lastSentAt", "locale", "name", "unsubscribeHash") SELECT "active", "candidateId", COALESCE("lastSentAt", "createdAt"), "createdAt", "criteria", "frequency", "id", "lastSentAt", "locale", "name", "unsubscribeHash" FROM "JobAlert";
DROP TABLE "JobAlert";
ALTER TABLE "new_JobAlert" RENAME TO "JobAlert";
CREATE UNIQUE INDEX "JobAlert_unsubscribeHash_key" ON "JobAlert"("unsubscribeHash");
CREATE INDEX "JobAlert_candidateId_idx" ON "JobAlert"("candidateId");
CREATE INDEX "JobAlert_active_frequency_coveredUntil_idx" ON "JobAlert"("active", "frequency", "coveredUntil");
CREATE TABLE "new_ProblemReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reference" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "vacancyId" TEXT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "assigneeId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "userAgent" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "resolvedAt" DATETIME,
    CONSTRAINT "ProblemReport_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "ProblemReport_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "StaffAccount" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_ProblemReport" ("assigneeId", "createdAt", "description", "email", "id", "locale", "reference", "status", "vacancyId") SELECT "assigneeId", "createdAt", "description", "email", "id", "locale", "reference", "status", "vacancyId" FROM "ProblemReport";
DROP TABLE "ProblemReport";
ALTER TABLE "new_ProblemReport" RENAME TO "ProblemReport";
CREATE UNIQUE INDEX "ProblemReport_reference_key" ON "ProblemReport"("reference");
CREATE INDEX "ProblemReport_status_createdAt_idx" ON "ProblemReport"("status", "createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
