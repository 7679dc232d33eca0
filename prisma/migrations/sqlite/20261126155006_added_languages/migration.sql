-- AlterTable
ALTER TABLE "VacancyText" ADD COLUMN "addedAt" DATETIME;

-- CreateIndex
CREATE INDEX "VacancyText_addedAt_idx" ON "VacancyText"("addedAt");
