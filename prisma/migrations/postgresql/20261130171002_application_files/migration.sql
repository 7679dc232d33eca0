-- AlterTable
ALTER TABLE "ScreeningQuestion" ADD COLUMN     "fact" TEXT;

-- AlterTable
ALTER TABLE "ApplicationDraft" ADD COLUMN     "closedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "SubmissionFile" (
    "id" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "AttachmentKind" NOT NULL,
    "filename" TEXT NOT NULL,
    "fileKey" TEXT NOT NULL,
    "replacedAt" TIMESTAMP(3),

    CONSTRAINT "SubmissionFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedVacancy" (
    "candidateId" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SavedVacancy_pkey" PRIMARY KEY ("candidateId","vacancyId")
);

-- CreateIndex
CREATE INDEX "SubmissionFile_submissionId_position_idx" ON "SubmissionFile"("submissionId", "position");

-- CreateIndex
CREATE INDEX "SubmissionFile_fileKey_idx" ON "SubmissionFile"("fileKey");

-- CreateIndex
CREATE INDEX "SavedVacancy_vacancyId_idx" ON "SavedVacancy"("vacancyId");

-- AddForeignKey
ALTER TABLE "SubmissionFile" ADD CONSTRAINT "SubmissionFile_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionFile" ADD CONSTRAINT "SubmissionFile_fileKey_fkey" FOREIGN KEY ("fileKey") REFERENCES "StoredFile"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedVacancy" ADD CONSTRAINT "SavedVacancy_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedVacancy" ADD CONSTRAINT "SavedVacancy_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;
