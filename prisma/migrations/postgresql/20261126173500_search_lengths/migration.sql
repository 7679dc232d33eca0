-- The index also holds how long a contract is: every notice is indexed anew.
INSERT INTO "VacancySearchChange" ("vacancyId") SELECT "id" FROM "Vacancy";
