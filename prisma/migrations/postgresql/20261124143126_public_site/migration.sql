-- DropIndex
DROP INDEX "JobAlert_active_frequency_lastSentAt_idx";

-- AlterTable
ALTER TABLE "Vacancy" ADD COLUMN     "postAdjustment" DOUBLE PRECISION;

-- AlterTable
-- An alert of the release before has covered what it last told of, or nothing since it was made.
ALTER TABLE "JobAlert" ADD COLUMN     "coveredUntil" TIMESTAMP(3);
UPDATE "JobAlert" SET "coveredUntil" = COALESCE("lastSentAt", "createdAt");
ALTER TABLE "JobAlert" ALTER COLUMN "coveredUntil" SET NOT NULL;

-- AlterTable
ALTER TABLE "ProblemReport" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "resolvedAt" TIMESTAMP(3),
ADD COLUMN     "userAgent" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "StoredFile" (
    "key" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "JobAlert_active_frequency_coveredUntil_idx" ON "JobAlert"("active", "frequency", "coveredUntil");
