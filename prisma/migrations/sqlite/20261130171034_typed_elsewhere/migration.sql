-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Draft" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "candidateId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "instance" TEXT NOT NULL,
    "baseVersion" TEXT,
    "writer" TEXT NOT NULL DEFAULT '',
    "data" JSONB NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Draft_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Draft" ("baseVersion", "candidateId", "data", "form", "id", "instance", "updatedAt") SELECT "baseVersion", "candidateId", "data", "form", "id", "instance", "updatedAt" FROM "Draft";
DROP TABLE "Draft";
ALTER TABLE "new_Draft" RENAME TO "Draft";
CREATE UNIQUE INDEX "Draft_candidateId_form_instance_key" ON "Draft"("candidateId", "form", "instance");
CREATE TABLE "new_ProfileSection" (
    "profileId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nothingToDeclare" BOOLEAN NOT NULL DEFAULT false,
    "byHand" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" DATETIME NOT NULL,

    PRIMARY KEY ("profileId", "name"),
    CONSTRAINT "ProfileSection_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "CandidateProfile" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_ProfileSection" ("name", "nothingToDeclare", "profileId", "updatedAt") SELECT "name", "nothingToDeclare", "profileId", "updatedAt" FROM "ProfileSection";
DROP TABLE "ProfileSection";
ALTER TABLE "new_ProfileSection" RENAME TO "ProfileSection";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
