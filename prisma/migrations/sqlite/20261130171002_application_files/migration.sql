-- AlterTable
ALTER TABLE "ScreeningQuestion" ADD COLUMN "fact" TEXT;

-- AlterTable
ALTER TABLE "ApplicationDraft" ADD COLUMN "closedAt" DATETIME;

-- CreateTable
CREATE TABLE "SubmissionFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "submissionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "fileKey" TEXT NOT NULL,
    "replacedAt" DATETIME,
    CONSTRAINT "SubmissionFile_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SubmissionFile_fileKey_fkey" FOREIGN KEY ("fileKey") REFERENCES "StoredFile" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedVacancy" (
    "candidateId" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("candidateId", "vacancyId"),
    CONSTRAINT "SavedVacancy_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SavedVacancy_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SubmissionFile_submissionId_position_idx" ON "SubmissionFile"("submissionId", "position");

-- CreateIndex
CREATE INDEX "SubmissionFile_fileKey_idx" ON "SubmissionFile"("fileKey");

-- CreateIndex
CREATE INDEX "SavedVacancy_vacancyId_idx" ON "SavedVacancy"("vacancyId");
