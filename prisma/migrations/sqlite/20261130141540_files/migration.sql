-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_StoredFile" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "sealedBy" TEXT,
    "scanState" TEXT NOT NULL DEFAULT 'unscanned',
    "scannedAt" DATETIME,
    "extractedText" TEXT,
    "createdAt" DATETIME NOT NULL
);
-- The digest is that of the record it belongs to; a file that belongs to none has none.
INSERT INTO "new_StoredFile" ("bytes", "createdAt", "key", "mediaType", "size", "sha256")
SELECT f."bytes", f."createdAt", f."key", f."mediaType", f."size",
    coalesce((SELECT a."sha256" FROM "Attachment" a WHERE a."storageKey" = f."key"), (SELECT s."sha256" FROM "ProblemScreenshot" s WHERE s."storageKey" = f."key"), '')
FROM "StoredFile" f;
DROP TABLE "StoredFile";
ALTER TABLE "new_StoredFile" RENAME TO "StoredFile";
CREATE INDEX "StoredFile_scanState_createdAt_idx" ON "StoredFile"("scanState", "createdAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateTable
CREATE TABLE "ProfileAttachment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "profileId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "fileKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "ProfileAttachment_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "CandidateProfile" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ProfileAttachment_fileKey_fkey" FOREIGN KEY ("fileKey") REFERENCES "StoredFile" ("key") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- What a profile held keeps its file; one without a file was of no use to anyone (npm run doctor names it).
INSERT INTO "ProfileAttachment" ("id", "profileId", "kind", "filename", "fileKey", "position", "createdAt")
SELECT a."id", a."profileId", CASE WHEN a."kind" IN ('cv', 'diploma', 'certificate', 'cover_letter') THEN a."kind" ELSE 'other' END, a."filename", a."storageKey",
    row_number() OVER (PARTITION BY a."profileId" ORDER BY a."createdAt", a."id") - 1, a."createdAt"
FROM "Attachment" a JOIN "StoredFile" f ON f."key" = a."storageKey";

-- DropIndex
DROP INDEX "Attachment_storageKey_key";

-- DropIndex
DROP INDEX "Attachment_profileId_idx";

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "Attachment";
PRAGMA foreign_keys=on;

-- CreateIndex
CREATE INDEX "ProfileAttachment_profileId_position_idx" ON "ProfileAttachment"("profileId", "position");

-- CreateIndex
CREATE INDEX "ProfileAttachment_fileKey_idx" ON "ProfileAttachment"("fileKey");
