-- AlterTable
ALTER TABLE "Vacancy" ADD COLUMN "reopenedAt" DATETIME;

-- CreateIndex
CREATE INDEX "Vacancy_reopenedAt_idx" ON "Vacancy"("reopenedAt");
