-- AlterTable
ALTER TABLE "VacancyText" ADD COLUMN     "addedAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "VacancyText_addedAt_idx" ON "VacancyText"("addedAt");
