import { inChunks } from '../../db/chunks';
import { db, type Tx } from '../../db/client';
import type { Prisma } from '../../db/models';
import { folded } from '../../text/fold';
import { titleIn } from '../rules';

export type VacancyLookup = Prisma.VacancyLookupCreateManyInput;

/** What lists find and sort these vacancies by, and those at these duty stations, published or not. */
export async function vacancyLookups(
  vacancyIds: readonly string[],
  stationIds: readonly string[],
): Promise<VacancyLookup[]> {
  const rows = await db().vacancy.findMany({
    where: { OR: [{ id: { in: [...vacancyIds] } }, { dutyStationId: { in: [...stationIds] } }] },
    select: {
      ...{ id: true, reference: true, grade: true },
      dutyStation: { select: { nameEn: true, nameFr: true } },
      texts: { select: { language: true, title: true, complete: true } },
    },
  });
  return rows.map(({ id, reference, grade, dutyStation: { nameEn, nameFr }, texts }) => {
    const complete = texts.filter((text) => text.complete);
    const titles = texts.map(({ title }) => title);
    return {
      vacancyId: id,
      text: folded([reference, grade ?? '', nameEn, nameFr, ...titles].join(' ')),
      titleEn: sortKey(titleIn(complete, 'en').title),
      titleFr: sortKey(titleIn(complete, 'fr').title),
    };
  });
}

// Numbers in titles are sorted by their value.
const sortKey = (title: string) => folded(title).replace(/\d{1,8}/g, (digits) => digits.padStart(8, '0'));

/** Writes them in the place of what there was. */
export async function putLookups(tx: Tx, lookups: readonly VacancyLookup[]): Promise<void> {
  await inChunks(lookups, async (chunk) => {
    await tx.vacancyLookup.deleteMany({
      where: { vacancyId: { in: chunk.map(({ vacancyId }) => vacancyId) } },
    });
    await tx.vacancyLookup.createMany({ data: chunk });
  });
}
