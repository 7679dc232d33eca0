-- Applicants are written to in the language of their account, no longer in that of the page they applied on.
UPDATE "Application" SET "locale" = (
  SELECT "locale" FROM "CandidateAccount" WHERE "CandidateAccount"."id" = "Application"."candidateId"
) WHERE "candidateId" IS NOT NULL;
