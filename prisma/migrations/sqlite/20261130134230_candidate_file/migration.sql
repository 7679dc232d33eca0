-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" JSONB,
    "snapshotVersion" INTEGER NOT NULL,
    "keyId" TEXT NOT NULL DEFAULT '',
    "answers" JSONB,
    "letter" TEXT,
    "submittedAt" DATETIME NOT NULL,
    CONSTRAINT "Submission_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ApplicationDraft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "letter" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "remindedAt" DATETIME,
    CONSTRAINT "ApplicationDraft_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ApplicationDraft_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "instance" TEXT NOT NULL,
    "baseVersion" TEXT,
    "data" JSONB NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Draft_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- What was sent stays what was sent: the first submission of each application, under its id.
INSERT INTO "Submission" ("id", "applicationId", "number", "snapshot", "snapshotVersion", "answers", "submittedAt")
SELECT "id", "id", 1, "snapshot", "snapshotVersion", "answers", "submittedAt" FROM "Application";

-- CreateIndex
CREATE UNIQUE INDEX "Draft_candidateId_form_instance_key" ON "Draft"("candidateId", "form", "instance");

-- Every draft stays, with its account: one of a section that has a single entry, where it had two, as it was typed last.
INSERT OR IGNORE INTO "Draft" ("id", "candidateId", "form", "instance", "data", "updatedAt")
SELECT "id", "candidateId", 'profile:' || "section",
  CASE WHEN "section" IN ('personal', 'nationality', 'address', 'contract_interests') THEN 'only' WHEN "entry" IN ('', 'new') THEN 'new-' || "id" ELSE "entry" END, "data", "updatedAt"
FROM (
  SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))) AS "id",
    p."accountId" AS "candidateId", substr(d."form", 1, instr(d."form" || ':', ':') - 1) AS "section",
    substr(d."form", instr(d."form" || ':', ':') + 1) AS "entry", d."data" AS "data", d."updatedAt" AS "updatedAt"
  FROM "ProfileDraft" d JOIN "CandidateProfile" p ON p."id" = d."profileId"
)
ORDER BY "updatedAt" DESC;

-- DropTable
DROP TABLE "ProfileDraft";

-- AlterTable
ALTER TABLE "Application" DROP COLUMN "answers";
ALTER TABLE "Application" DROP COLUMN "gender";
ALTER TABLE "Application" DROP COLUMN "snapshot";
ALTER TABLE "Application" DROP COLUMN "snapshotVersion";
ALTER TABLE "CandidateProfile" DROP COLUMN "gender";
ALTER TABLE "ProfileEntry" ADD COLUMN "keyId" TEXT NOT NULL DEFAULT '';
ALTER TABLE "ProfileEntry" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "ProfileEntry_version_keyId_idx" ON "ProfileEntry"("version", "keyId");

-- CreateIndex
CREATE INDEX "Submission_keyId_idx" ON "Submission"("keyId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_applicationId_number_key" ON "Submission"("applicationId", "number");

-- CreateIndex
CREATE INDEX "ApplicationDraft_competitionId_idx" ON "ApplicationDraft"("competitionId");

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationDraft_candidateId_competitionId_key" ON "ApplicationDraft"("candidateId", "competitionId");
