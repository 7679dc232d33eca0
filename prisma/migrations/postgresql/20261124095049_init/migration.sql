-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('en', 'fr');

-- CreateEnum
CREATE TYPE "NoticeLanguage" AS ENUM ('en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt');

-- CreateEnum
CREATE TYPE "OfficeKind" AS ENUM ('headquarters', 'regional', 'area');

-- CreateEnum
CREATE TYPE "Region" AS ENUM ('global', 'africa', 'americas', 'arab_states', 'asia_pacific', 'europe_central_asia');

-- CreateEnum
CREATE TYPE "ContractType" AS ENUM ('fixed_term', 'temporary', 'internship', 'consultant');

-- CreateEnum
CREATE TYPE "Category" AS ENUM ('director', 'professional', 'national_officer', 'general_service', 'none');

-- CreateEnum
CREATE TYPE "WorkArrangement" AS ENUM ('on_site', 'hybrid', 'remote');

-- CreateEnum
CREATE TYPE "VacancyStatus" AS ENUM ('draft', 'in_review', 'approved', 'published', 'cancelled');

-- CreateEnum
CREATE TYPE "CompetitionStatus" AS ENUM ('open', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('received', 'screening', 'long_list', 'shortlist', 'assessment', 'interview', 'recommended', 'selected', 'reserve_list', 'not_selected', 'withdrawn');

-- CreateEnum
CREATE TYPE "CandidateKind" AS ENUM ('external', 'internal', 'affiliate');

-- CreateEnum
CREATE TYPE "StaffContract" AS ENUM ('continuing', 'fixed_term', 'temporary', 'consultant', 'intern', 'loan');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('administrator', 'recruiter', 'hiring_manager', 'panel_member', 'support');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('verify_email', 'reset_password', 'change_email');

-- CreateEnum
CREATE TYPE "ProfileSectionName" AS ENUM ('personal', 'address', 'nationality', 'languages', 'relatives', 'education', 'employment', 'trainings', 'expertise', 'computer_skills', 'publications', 'references', 'contract_interests', 'attachments');

-- CreateEnum
CREATE TYPE "QuestionKind" AS ENUM ('yes_no', 'single_choice', 'multiple_choice', 'short_text', 'long_text', 'number');

-- CreateEnum
CREATE TYPE "NotificationStatus" AS ENUM ('pending', 'sending', 'sent', 'failed', 'unknown', 'cancelled');

-- CreateEnum
CREATE TYPE "BatchStatus" AS ENUM ('sending', 'sent', 'failed', 'unknown');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('candidate', 'staff', 'system');

-- CreateEnum
CREATE TYPE "AlertFrequency" AS ENUM ('instant', 'daily', 'weekly');

-- CreateEnum
CREATE TYPE "ReportStatus" AS ENUM ('open', 'in_progress', 'resolved');

-- CreateTable
CREATE TABLE "DutyStation" (
    "id" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "nameFr" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "office" "OfficeKind" NOT NULL,
    "region" "Region" NOT NULL,
    "language" "NoticeLanguage" NOT NULL,

    CONSTRAINT "DutyStation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vacancy" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "contractType" "ContractType" NOT NULL,
    "category" "Category" NOT NULL,
    "grade" TEXT,
    "departmentEn" TEXT NOT NULL,
    "departmentFr" TEXT NOT NULL,
    "dutyStationId" TEXT NOT NULL,
    "arrangement" "WorkArrangement" NOT NULL DEFAULT 'on_site',
    "durationMonths" INTEGER,
    "positions" INTEGER NOT NULL DEFAULT 1,
    "status" "VacancyStatus" NOT NULL DEFAULT 'draft',
    "opensAt" TIMESTAMP(3),
    "closingDate" TEXT,
    "closesAt" TIMESTAMP(3),
    "cancelledAt" TIMESTAMP(3),
    "reAdvertisesId" TEXT,
    "createdById" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Vacancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VacancyText" (
    "id" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "language" "NoticeLanguage" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "complete" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "VacancyText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VacancyRevision" (
    "id" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "actorId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "VacancyRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VacancyTemplate" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "contractType" "ContractType" NOT NULL,
    "content" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "VacancyTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScreeningQuestion" (
    "id" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "QuestionKind" NOT NULL,
    "required" BOOLEAN NOT NULL DEFAULT true,
    "prompt" JSONB NOT NULL,
    "options" JSONB,
    "knockOut" JSONB,

    CONSTRAINT "ScreeningQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Competition" (
    "id" TEXT NOT NULL,
    "vacancyId" TEXT NOT NULL,
    "status" "CompetitionStatus" NOT NULL DEFAULT 'open',
    "recruiterId" TEXT,
    "hiringManagerId" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "closedById" TEXT,
    "blind" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Competition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssessmentStep" (
    "id" TEXT NOT NULL,
    "competitionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleFr" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "AssessmentStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PanelMember" (
    "competitionId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "chair" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PanelMember_pkey" PRIMARY KEY ("competitionId","staffId")
);

-- CreateTable
CREATE TABLE "Score" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "staffId" TEXT NOT NULL,
    "competency" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "candidateId" TEXT,
    "competitionId" TEXT NOT NULL,
    "stage" "Stage" NOT NULL DEFAULT 'received',
    "assessmentStepId" TEXT,
    "liveKey" TEXT,
    "locale" "Locale" NOT NULL,
    "source" TEXT,
    "snapshot" JSONB,
    "snapshotVersion" INTEGER NOT NULL,
    "answers" JSONB,
    "applicantName" TEXT NOT NULL,
    "nationality" TEXT,
    "gender" TEXT,
    "internal" BOOLEAN NOT NULL DEFAULT false,
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "stageChangedAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),
    "erasedAt" TIMESTAMP(3),

    CONSTRAINT "Application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StageMove" (
    "id" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "from" "Stage",
    "to" "Stage" NOT NULL,
    "assessmentStepId" TEXT,
    "batchId" TEXT NOT NULL,
    "actorKind" "ActorKind" NOT NULL,
    "actorId" TEXT,
    "note" TEXT,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StageMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateAccount" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "kind" "CandidateKind" NOT NULL DEFAULT 'external',
    "staffContract" "StaffContract",
    "locale" "Locale" NOT NULL,
    "emailVerifiedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CandidateAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateSession" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "userAgent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CandidateSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffAccount" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "role" "StaffRole" NOT NULL,
    "locale" "Locale" NOT NULL DEFAULT 'en',
    "active" BOOLEAN NOT NULL DEFAULT true,
    "totpSecret" TEXT,
    "totpEnabledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StaffAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "secondFactorAt" TIMESTAMP(3),
    "userAgent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffRecoveryCode" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "usedAt" TIMESTAMP(3),

    CONSTRAINT "StaffRecoveryCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountToken" (
    "id" TEXT NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "candidateId" TEXT,
    "staffId" TEXT,
    "email" TEXT,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "usedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AccountToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "resetsAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "givenAt" TIMESTAMP(3) NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CandidateProfile" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "givenName" TEXT,
    "familyName" TEXT,
    "gender" TEXT,
    "nationality" TEXT,
    "residence" TEXT,
    "wantsShortTerm" BOOLEAN NOT NULL DEFAULT false,
    "wantsConsultancy" BOOLEAN NOT NULL DEFAULT false,
    "wantsInternship" BOOLEAN NOT NULL DEFAULT false,
    "completedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CandidateProfile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProfileSection" (
    "profileId" TEXT NOT NULL,
    "name" "ProfileSectionName" NOT NULL,
    "nothingToDeclare" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProfileSection_pkey" PRIMARY KEY ("profileId","name")
);

-- CreateTable
CREATE TABLE "ProfileEntry" (
    "id" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "section" "ProfileSectionName" NOT NULL,
    "position" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProfileEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProfileDraft" (
    "profileId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProfileDraft_pkey" PRIMARY KEY ("profileId","form")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" TEXT NOT NULL,
    "profileId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "filename" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EmployeeProfile" (
    "accountId" TEXT NOT NULL,
    "staffNumber" TEXT NOT NULL,
    "contract" "StaffContract" NOT NULL,
    "grade" TEXT,
    "dutyStationId" TEXT,
    "entryDate" TEXT,

    CONSTRAINT "EmployeeProfile_pkey" PRIMARY KEY ("accountId")
);

-- CreateTable
CREATE TABLE "JobAlert" (
    "id" TEXT NOT NULL,
    "candidateId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "criteria" JSONB NOT NULL,
    "frequency" "AlertFrequency" NOT NULL,
    "locale" "Locale" NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "unsubscribeHash" TEXT NOT NULL,
    "lastSentAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JobAlert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "payload" JSONB NOT NULL,
    "status" "NotificationStatus" NOT NULL DEFAULT 'pending',
    "candidateId" TEXT,
    "applicationId" TEXT,
    "competitionId" TEXT,
    "batchId" TEXT,
    "batchPosition" INTEGER,
    "availableAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "sentAt" TIMESTAMP(3),
    "providerId" TEXT,
    "deliveryEvent" TEXT,
    "deliveryEventAt" TIMESTAMP(3),
    "lastError" TEXT,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NotificationBatch" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "status" "BatchStatus" NOT NULL DEFAULT 'sending',
    "body" JSONB NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "firstAttemptAt" TIMESTAMP(3),
    "nextAttemptAt" TIMESTAMP(3) NOT NULL,
    "leaseOwner" TEXT,
    "leaseUntil" TIMESTAMP(3),
    "settledAt" TIMESTAMP(3),
    "lastError" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NotificationBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailboxMessage" (
    "id" TEXT NOT NULL,
    "batchKey" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MailboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actorKind" "ActorKind" NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "resourceId" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "ProblemReport" (
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "locale" "Locale" NOT NULL,
    "vacancyId" TEXT,
    "status" "ReportStatus" NOT NULL DEFAULT 'open',
    "assigneeId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ProblemReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProblemScreenshot" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,

    CONSTRAINT "ProblemScreenshot_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Vacancy_reference_key" ON "Vacancy"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Vacancy_slug_key" ON "Vacancy"("slug");

-- CreateIndex
CREATE INDEX "Vacancy_status_opensAt_closesAt_idx" ON "Vacancy"("status", "opensAt", "closesAt");

-- CreateIndex
CREATE INDEX "Vacancy_dutyStationId_idx" ON "Vacancy"("dutyStationId");

-- CreateIndex
CREATE INDEX "Vacancy_contractType_status_idx" ON "Vacancy"("contractType", "status");

-- CreateIndex
CREATE INDEX "VacancyText_language_idx" ON "VacancyText"("language");

-- CreateIndex
CREATE UNIQUE INDEX "VacancyText_vacancyId_language_key" ON "VacancyText"("vacancyId", "language");

-- CreateIndex
CREATE UNIQUE INDEX "VacancyRevision_vacancyId_number_key" ON "VacancyRevision"("vacancyId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "VacancyTemplate_name_key" ON "VacancyTemplate"("name");

-- CreateIndex
CREATE UNIQUE INDEX "ScreeningQuestion_vacancyId_position_key" ON "ScreeningQuestion"("vacancyId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Competition_vacancyId_key" ON "Competition"("vacancyId");

-- CreateIndex
CREATE INDEX "Competition_status_idx" ON "Competition"("status");

-- CreateIndex
CREATE UNIQUE INDEX "AssessmentStep_competitionId_position_key" ON "AssessmentStep"("competitionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Score_applicationId_staffId_competency_key" ON "Score"("applicationId", "staffId", "competency");

-- CreateIndex
CREATE UNIQUE INDEX "Application_reference_key" ON "Application"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Application_liveKey_key" ON "Application"("liveKey");

-- CreateIndex
CREATE INDEX "Application_competitionId_stage_submittedAt_idx" ON "Application"("competitionId", "stage", "submittedAt");

-- CreateIndex
CREATE INDEX "Application_competitionId_applicantName_idx" ON "Application"("competitionId", "applicantName");

-- CreateIndex
CREATE INDEX "Application_candidateId_submittedAt_idx" ON "Application"("candidateId", "submittedAt");

-- CreateIndex
CREATE INDEX "StageMove_applicationId_at_idx" ON "StageMove"("applicationId", "at");

-- CreateIndex
CREATE INDEX "StageMove_batchId_idx" ON "StageMove"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateAccount_email_key" ON "CandidateAccount"("email");

-- CreateIndex
CREATE INDEX "CandidateSession_accountId_idx" ON "CandidateSession"("accountId");

-- CreateIndex
CREATE INDEX "CandidateSession_expiresAt_idx" ON "CandidateSession"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "StaffAccount_email_key" ON "StaffAccount"("email");

-- CreateIndex
CREATE INDEX "StaffSession_accountId_idx" ON "StaffSession"("accountId");

-- CreateIndex
CREATE INDEX "StaffSession_expiresAt_idx" ON "StaffSession"("expiresAt");

-- CreateIndex
CREATE INDEX "StaffRecoveryCode_accountId_idx" ON "StaffRecoveryCode"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "AccountToken_tokenHash_key" ON "AccountToken"("tokenHash");

-- CreateIndex
CREATE INDEX "AccountToken_candidateId_purpose_idx" ON "AccountToken"("candidateId", "purpose");

-- CreateIndex
CREATE INDEX "AccountToken_staffId_purpose_idx" ON "AccountToken"("staffId", "purpose");

-- CreateIndex
CREATE INDEX "RateLimit_resetsAt_idx" ON "RateLimit"("resetsAt");

-- CreateIndex
CREATE INDEX "Consent_candidateId_purpose_idx" ON "Consent"("candidateId", "purpose");

-- CreateIndex
CREATE UNIQUE INDEX "CandidateProfile_accountId_key" ON "CandidateProfile"("accountId");

-- CreateIndex
CREATE INDEX "CandidateProfile_wantsShortTerm_idx" ON "CandidateProfile"("wantsShortTerm");

-- CreateIndex
CREATE INDEX "CandidateProfile_wantsConsultancy_idx" ON "CandidateProfile"("wantsConsultancy");

-- CreateIndex
CREATE INDEX "CandidateProfile_wantsInternship_idx" ON "CandidateProfile"("wantsInternship");

-- CreateIndex
CREATE INDEX "CandidateProfile_familyName_givenName_idx" ON "CandidateProfile"("familyName", "givenName");

-- CreateIndex
CREATE UNIQUE INDEX "ProfileEntry_profileId_section_position_key" ON "ProfileEntry"("profileId", "section", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_storageKey_key" ON "Attachment"("storageKey");

-- CreateIndex
CREATE INDEX "Attachment_profileId_idx" ON "Attachment"("profileId");

-- CreateIndex
CREATE UNIQUE INDEX "EmployeeProfile_staffNumber_key" ON "EmployeeProfile"("staffNumber");

-- CreateIndex
CREATE UNIQUE INDEX "JobAlert_unsubscribeHash_key" ON "JobAlert"("unsubscribeHash");

-- CreateIndex
CREATE INDEX "JobAlert_candidateId_idx" ON "JobAlert"("candidateId");

-- CreateIndex
CREATE INDEX "JobAlert_active_frequency_lastSentAt_idx" ON "JobAlert"("active", "frequency", "lastSentAt");

-- CreateIndex
CREATE UNIQUE INDEX "Notification_key_key" ON "Notification"("key");

-- CreateIndex
CREATE INDEX "Notification_status_availableAt_idx" ON "Notification"("status", "availableAt");

-- CreateIndex
CREATE INDEX "Notification_competitionId_status_idx" ON "Notification"("competitionId", "status");

-- CreateIndex
CREATE INDEX "Notification_candidateId_idx" ON "Notification"("candidateId");

-- CreateIndex
CREATE INDEX "Notification_batchId_batchPosition_idx" ON "Notification"("batchId", "batchPosition");

-- CreateIndex
CREATE INDEX "Notification_providerId_idx" ON "Notification"("providerId");

-- CreateIndex
CREATE UNIQUE INDEX "NotificationBatch_key_key" ON "NotificationBatch"("key");

-- CreateIndex
CREATE INDEX "NotificationBatch_status_nextAttemptAt_idx" ON "NotificationBatch"("status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "MailboxMessage_receivedAt_idx" ON "MailboxMessage"("receivedAt");

-- CreateIndex
CREATE UNIQUE INDEX "MailboxMessage_batchKey_position_key" ON "MailboxMessage"("batchKey", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_hash_key" ON "AuditEntry"("hash");

-- CreateIndex
CREATE INDEX "AuditEntry_resource_resourceId_idx" ON "AuditEntry"("resource", "resourceId");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_idx" ON "AuditEntry"("actorId");

-- CreateIndex
CREATE UNIQUE INDEX "ProblemReport_reference_key" ON "ProblemReport"("reference");

-- CreateIndex
CREATE INDEX "ProblemReport_status_createdAt_idx" ON "ProblemReport"("status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ProblemScreenshot_storageKey_key" ON "ProblemScreenshot"("storageKey");

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_dutyStationId_fkey" FOREIGN KEY ("dutyStationId") REFERENCES "DutyStation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_reAdvertisesId_fkey" FOREIGN KEY ("reAdvertisesId") REFERENCES "Vacancy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VacancyText" ADD CONSTRAINT "VacancyText_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VacancyRevision" ADD CONSTRAINT "VacancyRevision_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VacancyRevision" ADD CONSTRAINT "VacancyRevision_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScreeningQuestion" ADD CONSTRAINT "ScreeningQuestion_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Competition" ADD CONSTRAINT "Competition_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Competition" ADD CONSTRAINT "Competition_recruiterId_fkey" FOREIGN KEY ("recruiterId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Competition" ADD CONSTRAINT "Competition_hiringManagerId_fkey" FOREIGN KEY ("hiringManagerId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Competition" ADD CONSTRAINT "Competition_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AssessmentStep" ADD CONSTRAINT "AssessmentStep_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PanelMember" ADD CONSTRAINT "PanelMember_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Score" ADD CONSTRAINT "Score_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Application" ADD CONSTRAINT "Application_assessmentStepId_fkey" FOREIGN KEY ("assessmentStepId") REFERENCES "AssessmentStep"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageMove" ADD CONSTRAINT "StageMove_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateSession" ADD CONSTRAINT "CandidateSession_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "CandidateAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffRecoveryCode" ADD CONSTRAINT "StaffRecoveryCode_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountToken" ADD CONSTRAINT "AccountToken_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountToken" ADD CONSTRAINT "AccountToken_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CandidateProfile" ADD CONSTRAINT "CandidateProfile_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "CandidateAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileSection" ADD CONSTRAINT "ProfileSection_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "CandidateProfile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileEntry" ADD CONSTRAINT "ProfileEntry_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "CandidateProfile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileDraft" ADD CONSTRAINT "ProfileDraft_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "CandidateProfile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "CandidateProfile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeProfile" ADD CONSTRAINT "EmployeeProfile_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "CandidateAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EmployeeProfile" ADD CONSTRAINT "EmployeeProfile_dutyStationId_fkey" FOREIGN KEY ("dutyStationId") REFERENCES "DutyStation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JobAlert" ADD CONSTRAINT "JobAlert_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_candidateId_fkey" FOREIGN KEY ("candidateId") REFERENCES "CandidateAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_competitionId_fkey" FOREIGN KEY ("competitionId") REFERENCES "Competition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "NotificationBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProblemReport" ADD CONSTRAINT "ProblemReport_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProblemReport" ADD CONSTRAINT "ProblemReport_assigneeId_fkey" FOREIGN KEY ("assigneeId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProblemScreenshot" ADD CONSTRAINT "ProblemScreenshot_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "ProblemReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;
