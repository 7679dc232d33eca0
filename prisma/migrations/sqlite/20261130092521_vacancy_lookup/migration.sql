-- CreateTable
CREATE TABLE "VacancyLookup" (
    "vacancyId" TEXT NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleFr" TEXT NOT NULL,
    CONSTRAINT "VacancyLookup_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Folded by the application, with the index of the search, the next time either is read.
INSERT INTO "VacancySearchChange" ("vacancyId") SELECT "id" FROM "Vacancy";
