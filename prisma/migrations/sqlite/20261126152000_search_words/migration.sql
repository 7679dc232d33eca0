-- The index also holds the region of a post, other names of work away from the office, and the French "communication" apart
-- from what is common: every notice is indexed anew.
INSERT INTO "VacancySearchChange" ("vacancyId") SELECT "id" FROM "Vacancy";
