-- CreateEnum
CREATE TYPE "AttachmentKind" AS ENUM ('cv', 'diploma', 'certificate', 'cover_letter', 'other');

-- CreateEnum
CREATE TYPE "ScanState" AS ENUM ('pending', 'clean', 'infected', 'unscanned');

-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "extractedText" TEXT,
ADD COLUMN     "scanState" "ScanState" NOT NULL DEFAULT 'unscanned',
ADD COLUMN     "scannedAt" TIMESTAMP(3),
ADD COLUMN     "sealedBy" TEXT,
ADD COLUMN     "sha256" TEXT;

-- The digest is that of the record it belongs to; a file that belongs to none has none.
UPDATE "StoredFile" f SET "sha256" =
    coalesce((SELECT a."sha256" FROM "Attachment" a WHERE a."storageKey" = f."key"), (SELECT s."sha256" FROM "ProblemScreenshot" s WHERE s."storageKey" = f."key"), '');
ALTER TABLE "StoredFile" ALTER COLUMN "sha256" SET NOT NULL;

-- CreateTable
CREATE TABLE "ProfileAttachment" (
    "id" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "kind" "AttachmentKind" NOT NULL,
    "filename" TEXT NOT NULL,
    "fileKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProfileAttachment_pkey" PRIMARY KEY ("id")
);

-- What a profile held keeps its file; one without a file was of no use to anyone (npm run doctor names it).
INSERT INTO "ProfileAttachment" ("id", "profileId", "kind", "filename", "fileKey", "position", "createdAt")
SELECT a."id", a."profileId", (CASE WHEN a."kind" IN ('cv', 'diploma', 'certificate', 'cover_letter') THEN a."kind" ELSE 'other' END)::"AttachmentKind", a."filename", a."storageKey",
    row_number() OVER (PARTITION BY a."profileId" ORDER BY a."createdAt", a."id") - 1, a."createdAt"
FROM "Attachment" a JOIN "StoredFile" f ON f."key" = a."storageKey";

-- DropForeignKey
ALTER TABLE "Attachment" DROP CONSTRAINT "Attachment_profileId_fkey";

-- DropTable
DROP TABLE "Attachment";

-- CreateIndex
CREATE INDEX "ProfileAttachment_profileId_position_idx" ON "ProfileAttachment"("profileId", "position");

-- CreateIndex
CREATE INDEX "ProfileAttachment_fileKey_idx" ON "ProfileAttachment"("fileKey");

-- CreateIndex
CREATE INDEX "StoredFile_scanState_createdAt_idx" ON "StoredFile"("scanState", "createdAt");

-- AddForeignKey
ALTER TABLE "ProfileAttachment" ADD CONSTRAINT "ProfileAttachment_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "CandidateProfile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileAttachment" ADD CONSTRAINT "ProfileAttachment_fileKey_fkey" FOREIGN KEY ("fileKey") REFERENCES "StoredFile"("key") ON DELETE RESTRICT ON UPDATE CASCADE;
