-- DropIndex
DROP INDEX "ProblemReport_status_createdAt_idx";

-- AlterTable
ALTER TABLE "ProblemReport" ADD COLUMN "suspect" BOOLEAN NOT NULL DEFAULT false;

-- What the audit log says of the reports that there are.
UPDATE "ProblemReport" SET "suspect" = true WHERE "id" IN (
    SELECT "resourceId" FROM "AuditEntry" WHERE "resource" = 'problem' AND "action" = 'problem.suspect'
);

-- CreateIndex
CREATE INDEX "ProblemReport_status_suspect_createdAt_idx" ON "ProblemReport"("status", "suspect", "createdAt");

-- CreateIndex
CREATE INDEX "ProblemReport_suspect_createdAt_idx" ON "ProblemReport"("suspect", "createdAt");

-- CreateIndex
CREATE INDEX "ProblemScreenshot_reportId_idx" ON "ProblemScreenshot"("reportId");
