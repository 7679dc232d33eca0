-- Full-text search of vacancies (lib/db/search). Models cannot describe these tables, so they are external to them
-- (prisma/engine.ts). Words are folded and stemmed by the application, alike for both databases: a vector takes them as
-- they are, with no dictionary and no extension (unaccent folds by other rules than SQLite, and not every host has it).

-- Vacancies in the index, each under a small number that lists of matches are made of. "heading" holds the stems of
-- title (A), facts (B) and summary (C), "whole" every stem of the notice.
CREATE TABLE "VacancySearch" (
    "number" INTEGER GENERATED ALWAYS AS IDENTITY,
    "vacancyId" TEXT NOT NULL,
    "heading" TSVECTOR NOT NULL,
    "whole" TSVECTOR NOT NULL,
    CONSTRAINT "VacancySearch_pkey" PRIMARY KEY ("number"),
    CONSTRAINT "VacancySearch_vacancyId_key" UNIQUE ("vacancyId"),
    CONSTRAINT "VacancySearch_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "VacancySearch_whole_idx" ON "VacancySearch" USING GIN ("whole");

-- Every word of the notices, folded, with one way it is written: for beginnings of words and for misspellings.
CREATE TABLE "VacancySearchWord" (
    "word" TEXT NOT NULL,
    "written" TEXT NOT NULL,
    CONSTRAINT "VacancySearchWord_pkey" PRIMARY KEY ("word")
);

-- What has changed, whichever hand changed it: a vacancy, or a duty station and so every vacancy there. Indexing takes
-- these rows away and leaves one that names nothing: its id is the version of the index.
CREATE TABLE "VacancySearchChange" (
    "id" INTEGER GENERATED ALWAYS AS IDENTITY,
    "vacancyId" TEXT,
    "dutyStationId" TEXT,
    CONSTRAINT "VacancySearchChange_pkey" PRIMARY KEY ("id")
);

CREATE FUNCTION "vacancy_search_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME = 'DutyStation' THEN
        INSERT INTO "VacancySearchChange" ("dutyStationId") VALUES (NEW."id");
    ELSIF TG_TABLE_NAME = 'Vacancy' THEN
        INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (coalesce(NEW."id", OLD."id"));
    ELSE
        INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (coalesce(NEW."vacancyId", OLD."vacancyId"));
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER "Vacancy_search" AFTER INSERT OR UPDATE OR DELETE ON "Vacancy"
    FOR EACH ROW EXECUTE FUNCTION "vacancy_search_changed"();
CREATE TRIGGER "VacancyText_search" AFTER INSERT OR UPDATE OR DELETE ON "VacancyText"
    FOR EACH ROW EXECUTE FUNCTION "vacancy_search_changed"();
CREATE TRIGGER "Competition_search" AFTER INSERT OR UPDATE OF "status" ON "Competition"
    FOR EACH ROW EXECUTE FUNCTION "vacancy_search_changed"();
CREATE TRIGGER "DutyStation_search" AFTER UPDATE ON "DutyStation"
    FOR EACH ROW EXECUTE FUNCTION "vacancy_search_changed"();

INSERT INTO "VacancySearchChange" ("vacancyId") SELECT "id" FROM "Vacancy";
