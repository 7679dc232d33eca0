-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "writer" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "ProfileSection" ADD COLUMN     "byHand" BOOLEAN NOT NULL DEFAULT false;
