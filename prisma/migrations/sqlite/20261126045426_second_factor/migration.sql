-- AlterTable
ALTER TABLE "StaffAccount" ADD COLUMN "totpLastStep" INTEGER;
ALTER TABLE "StaffAccount" ADD COLUMN "totpSecretAt" DATETIME;
