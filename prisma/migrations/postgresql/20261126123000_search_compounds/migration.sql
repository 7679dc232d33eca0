-- The index also holds each hyphenated word as one, and American spellings whole in every language: every notice is
-- indexed anew.
INSERT INTO "VacancySearchChange" ("vacancyId") SELECT "id" FROM "Vacancy";
