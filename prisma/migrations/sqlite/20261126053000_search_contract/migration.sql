-- The index also holds the contract type and the place of work, and tells "intern" from "international": every notice is
-- indexed anew.
INSERT INTO "VacancySearchChange" ("vacancyId") SELECT "id" FROM "Vacancy";
