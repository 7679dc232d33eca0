-- Full-text search of vacancies (lib/db/search). Models cannot describe these tables, so they are external to them
-- (prisma/engine.ts). Words are folded and stemmed by the application, alike for both databases.

-- Vacancies in the index, each under a small number that lists of matches are made of.
CREATE TABLE "VacancySearch" (
    "number" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "vacancyId" TEXT NOT NULL UNIQUE,
    CONSTRAINT "VacancySearch_vacancyId_fkey" FOREIGN KEY ("vacancyId") REFERENCES "Vacancy" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Stems by part of the notice; the row of a vacancy is its number. Only which parts hold a stem matters, not where.
CREATE VIRTUAL TABLE "VacancySearchText" USING fts5(
    title, facts, summary, body,
    content = '', contentless_delete = 1, detail = column, tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TRIGGER "VacancySearch_delete" AFTER DELETE ON "VacancySearch" BEGIN
    DELETE FROM "VacancySearchText" WHERE rowid = OLD."number";
END;

-- Every word of the notices, folded, with one way it is written: for beginnings of words and for misspellings.
CREATE TABLE "VacancySearchWord" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "written" TEXT NOT NULL
);

-- What has changed, whichever hand changed it: a vacancy, or a duty station and so every vacancy there. Indexing takes
-- these rows away and leaves one that names nothing: its id is the version of the index.
CREATE TABLE "VacancySearchChange" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "vacancyId" TEXT,
    "dutyStationId" TEXT
);

-- A migration that makes one of these tables anew must make its triggers anew, and none may read another table:
-- SQLite refuses to rename a table while a trigger names one that is gone.
CREATE TRIGGER "Vacancy_insert_search" AFTER INSERT ON "Vacancy" BEGIN
    INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (NEW."id");
END;
CREATE TRIGGER "Vacancy_update_search" AFTER UPDATE ON "Vacancy" BEGIN
    INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (NEW."id");
END;
CREATE TRIGGER "Vacancy_delete_search" AFTER DELETE ON "Vacancy" BEGIN
    INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (OLD."id");
END;
CREATE TRIGGER "VacancyText_insert_search" AFTER INSERT ON "VacancyText" BEGIN
    INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (NEW."vacancyId");
END;
CREATE TRIGGER "VacancyText_update_search" AFTER UPDATE ON "VacancyText" BEGIN
    INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (NEW."vacancyId");
END;
CREATE TRIGGER "VacancyText_delete_search" AFTER DELETE ON "VacancyText" BEGIN
    INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (OLD."vacancyId");
END;
CREATE TRIGGER "Competition_insert_search" AFTER INSERT ON "Competition" BEGIN
    INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (NEW."vacancyId");
END;
CREATE TRIGGER "Competition_update_search" AFTER UPDATE OF "status" ON "Competition" BEGIN
    INSERT INTO "VacancySearchChange" ("vacancyId") VALUES (NEW."vacancyId");
END;
CREATE TRIGGER "DutyStation_update_search" AFTER UPDATE ON "DutyStation" BEGIN
    INSERT INTO "VacancySearchChange" ("dutyStationId") VALUES (NEW."id");
END;

INSERT INTO "VacancySearchChange" ("vacancyId") SELECT "id" FROM "Vacancy";
