-- The index also holds each hyphenated word as one: every notice is indexed anew.
INSERT INTO "VacancySearchChange" ("vacancyId") SELECT "id" FROM "Vacancy";
