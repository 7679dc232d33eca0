import { fetchOwnServer } from '../http/internal';
import { isPrerendered } from '../http/places';
import { openAddresses } from '../vacancies/feeds/queries';
import { addressesOf } from '../vacancies/sitemap';

// The first has the page rendered, the second kept (lib/http/cache-handler.js), the third compressed (lib/server/kept-pages.js).
const requestsPerPage = 3;
const idleMs = 500;

let planned: string[] = [];

/**
 * Plans to visit every public page that is made ahead, instead of what was planned before: the pages that are always
 * there, then `mostVacancies` of the vacancies open at `now`, the latest change first.
 */
export async function planWarmUp(now: Date, mostVacancies: number): Promise<void> {
  const open = (await openAddresses(now)).sort((one, other) => +other.updatedAt - +one.updatedAt);
  const addresses = addressesOf(open.slice(0, mostVacancies), null);
  planned = addresses.map(({ path }) => path).filter(isPrerendered);
}

/**
 * Visits the next page planned, so that the first visitor finds it rendered, cached and compressed. `origin` is this
 * server's own address; back come the milliseconds until the next call, as many as the page took: visitors come first.
 * Visits are broken off when it is `ended`.
 */
export async function warmNextPage(origin: string, ended: AbortSignal): Promise<number> {
  const path = planned.shift();
  if (path === undefined) return idleMs;
  const begun = Date.now();
  for (let visits = 0; visits < requestsPerPage; visits += 1) {
    const response = await fetchOwnServer(origin, path, ended, { headers: { 'accept-encoding': 'br' } });
    await response.arrayBuffer();
  }
  return Date.now() - begun;
}
