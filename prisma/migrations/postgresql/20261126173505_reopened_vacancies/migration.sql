-- AlterTable
ALTER TABLE "Vacancy" ADD COLUMN     "reopenedAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "Vacancy_reopenedAt_idx" ON "Vacancy"("reopenedAt");
