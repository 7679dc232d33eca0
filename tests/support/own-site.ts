import type { Site } from './site';

// Each worker of Jest has a site of its own (tests/support/setup-e2e.ts); this process speaks to its database as it does.
const sites = JSON.parse(process.env.E2E_SITES ?? '[]') as Site[];
const site = sites[Number(process.env.JEST_WORKER_ID ?? 1) - 1];
if (!site) throw new Error(`worker ${process.env.JEST_WORKER_ID} has no site`);
Object.assign(process.env, {
  E2E_URL: site.origin,
  E2E_DATABASE_URL: site.databaseUrl,
  E2E_LOG: site.log,
  DATABASE_URL: site.databaseUrl,
});
