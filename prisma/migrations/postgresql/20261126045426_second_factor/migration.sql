-- AlterTable
ALTER TABLE "StaffAccount" ADD COLUMN     "totpLastStep" INTEGER,
ADD COLUMN     "totpSecretAt" TIMESTAMP(3);
