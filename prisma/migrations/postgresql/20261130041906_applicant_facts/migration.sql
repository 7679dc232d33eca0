-- DropIndex
DROP INDEX "Application_competitionId_applicantName_idx";

-- CreateTable
CREATE TABLE "ApplicantFacts" (
    "applicationId" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "indexVersion" INTEGER NOT NULL,
    "sortName" TEXT COLLATE "C" NOT NULL,
    "lookup" TEXT NOT NULL,
    "nationality" TEXT,
    "nationalities" TEXT NOT NULL,
    "educationLevel" INTEGER,
    "fields" TEXT NOT NULL,
    "experienceMonths" INTEGER NOT NULL,
    "employed" BOOLEAN NOT NULL,
    "languages" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "ApplicantFacts_pkey" PRIMARY KEY ("applicationId")
);

-- Every application has its row. Names are folded and the rest derived by the worker or `npm run facts`, which rebuild
-- what is of version 0; until then applicants are found and sorted by their names as SQL can write them.
INSERT INTO "ApplicantFacts" ("applicationId", "competitionId", "indexVersion", "sortName", "lookup", "nationality", "nationalities", "fields", "experienceMonths", "employed", "languages", "text")
SELECT "id", "competitionId", 0, substr(lower("applicantName"), 1, 200), substr(lower(replace("reference", '-', '') || ' ' || "applicantName"), 1, 500), "nationality", coalesce(' ' || "nationality" || ' ', ''), '', 0, false, '', ''
FROM "Application";

-- CreateIndex
CREATE INDEX "ApplicantFacts_competitionId_sortName_lookup_nationality_ap_idx" ON "ApplicantFacts"("competitionId", "sortName", "lookup", "nationality", "applicationId");

-- CreateIndex
CREATE INDEX "ApplicantFacts_indexVersion_idx" ON "ApplicantFacts"("indexVersion");

-- CreateIndex
CREATE INDEX "Application_competitionId_submittedAt_id_idx" ON "Application"("competitionId", "submittedAt", "id");

-- AddForeignKey
ALTER TABLE "ApplicantFacts" ADD CONSTRAINT "ApplicantFacts_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
