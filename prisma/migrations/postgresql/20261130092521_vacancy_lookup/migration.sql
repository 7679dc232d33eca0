-- CreateTable
CREATE TABLE "VacancyLookup" (
    "vacancyId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "titleEn" TEXT COLLATE "C" NOT NULL,
    "titleFr" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "VacancyLookup_pkey" PRIMARY KEY ("vacancyId")
);

-- AddForeignKey
ALTER TABLE "VacancyLookup" ADD CONSTRAINT "VacancyLookup_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Folded by the application, with the index of the search, the next time either is read.
INSERT INTO "VacancySearchChange" ("vacancyId") SELECT "id" FROM "Vacancy";
