-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "snapshot" JSONB,
    "snapshotVersion" INTEGER NOT NULL,
    "keyId" TEXT NOT NULL DEFAULT '',
    "answers" JSONB,
    "letter" TEXT,
    "submittedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApplicationDraft" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "letter" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "remindedAt" TIMESTAMP(3),

    CONSTRAINT "ApplicationDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "instance" TEXT NOT NULL,
    "baseVersion" TEXT,
    "data" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- What was sent stays what was sent: the first submission of each application, under its id.
INSERT INTO "Submission" ("id", "applicationId", "number", "snapshot", "snapshotVersion", "answers", "submittedAt")
SELECT "id", "id", 1, "snapshot", "snapshotVersion", "answers", "submittedAt" FROM "Application";

-- Every draft stays, with its account: one of a section that has a single entry, where it had two, as it was typed last.
-- After the index that tells them apart.
CREATE UNIQUE INDEX "Draft_candidateId_form_instance_key" ON "Draft"("candidateId", "form", "instance");
INSERT INTO "Draft" ("id", "candidateId", "form", "instance", "data", "updatedAt")
SELECT "id", "candidateId", 'profile:' || "section",
  CASE WHEN "section" IN ('personal', 'nationality', 'address', 'contract_interests') THEN 'only' WHEN "entry" IN ('', 'new') THEN 'new-' || "id" ELSE "entry" END, "data", "updatedAt"
FROM (
  SELECT gen_random_uuid()::text AS "id", p."accountId" AS "candidateId", split_part(d."form", ':', 1) AS "section",
    split_part(d."form", ':', 2) AS "entry", d."data" AS "data", d."updatedAt" AS "updatedAt"
  FROM "ProfileDraft" d JOIN "CandidateProfile" p ON p."id" = d."profileId"
) AS drafts
ORDER BY "updatedAt" DESC
ON CONFLICT DO NOTHING;

-- DropForeignKey
ALTER TABLE "ProfileDraft" DROP CONSTRAINT "ProfileDraft_profileId_fkey";

-- AlterTable
ALTER TABLE "Application" DROP COLUMN "answers",
DROP COLUMN "gender",
DROP COLUMN "snapshot",
DROP COLUMN "snapshotVersion";

-- AlterTable
ALTER TABLE "CandidateProfile" DROP COLUMN "gender";

-- AlterTable
ALTER TABLE "ProfileEntry" ADD COLUMN     "keyId" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- DropTable
DROP TABLE "ProfileDraft";

-- CreateIndex
CREATE INDEX "Submission_keyId_idx" ON "Submission"("keyId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_applicationId_number_key" ON "Submission"("applicationId", "number");

-- CreateIndex
CREATE INDEX "ApplicationDraft_competitionId_idx" ON "ApplicationDraft"("competitionId");

-- CreateIndex
CREATE UNIQUE INDEX "ApplicationDraft_candidateId_competitionId_key" ON "ApplicationDraft"("candidateId", "competitionId");

-- CreateIndex
CREATE INDEX "ProfileEntry_version_keyId_idx" ON "ProfileEntry"("version", "keyId");

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationDraft" ADD CONSTRAINT "ApplicationDraft_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApplicationDraft" ADD CONSTRAINT "ApplicationDraft_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;
