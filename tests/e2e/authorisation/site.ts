import { disconnect, transaction } from '@/lib/db/client';
import { isDelivering } from '../../support/records';
import { digest } from '../../security/digest';
import { makeBystanders, makeWorld, type Bystanders, type World } from '../../security/world';

afterAll(disconnect);

const day = 86_400_000;
const made: World[] = [];

export { makeBystanders };

/** A world on the site, its open notice open whatever day it is. */
export async function worldOnSite(bystanders: Bystanders): Promise<World> {
  const world = await makeWorld(bystanders);
  made.push(world);
  const closesAt = new Date(Date.now() + 30 * day);
  const dates = { closesAt, closingDate: closesAt.toISOString().slice(0, 10) };
  await transaction(async (tx) => {
    await tx.vacancy.update({ where: { id: world.ids.published }, data: dates });
    // What delivers would tell this alert’s owner of all that is open: it has been told.
    await tx.jobAlert.update({ where: { id: world.ids.alert }, data: { coveredUntil: new Date() } });
  });
  return world;
}

/** Takes what was made here out of what the public and the console show, for the tests that follow. */
export async function withdrawWorlds(): Promise<void> {
  for (const { ids } of made)
    await transaction(async (tx) => {
      const vacancies = await tx.vacancy.findMany({
        where: { OR: [{ id: { in: [ids.published, ids.draft] } }, { competition: { id: ids.competition } }] },
        select: { id: true },
      });
      const id = { in: vacancies.map((vacancy) => vacancy.id) };
      await tx.vacancy.updateMany({ where: { id }, data: { status: 'draft' } });
      await tx.competition.updateMany({ where: { vacancyId: id }, data: { status: 'cancelled' } });
      await tx.problemReport.deleteMany({ where: { id: ids.report } });
      await tx.mailboxMessage.deleteMany({ where: { id: ids.mail } });
      await tx.notification.deleteMany({ where: { id: ids.notification } });
    });
}

/** Lets go of what slows people down: a test asks more of the site in a minute than any of them in an hour. */
export async function forgetLimits(): Promise<void> {
  await transaction((tx) => tx.rateLimit.deleteMany({}));
}

/** The fingerprint of the database once nothing is being delivered any more. */
export async function quietDigest(): Promise<Record<string, string>> {
  for (let tries = 0; tries < 120 && isDelivering(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 250));
  return digest();
}
