import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { sendDueAlerts } from '../alerts/digests/commands';
import { notifyOfDrafts } from '../applications/drafts/notices/commands';
import { rebuildFacts } from '../applications/facts/commands';
import { renewProfiles } from '../profiles/renewal/commands';
import { system } from '../auth/viewer';
import { scanNext, type Failures } from '../files/scan/commands';
import { beatWorker } from '../health/heartbeats';
import { heartbeat } from '../health/rules';
import { warmNextPage } from './warm-up';
import { catchUp } from '../vacancies/search/commands';
import { refreshPublicPages } from './public-pages';
import { createDispatcher } from '../outbox/dispatcher';
import { cleanUp } from './housekeeping';
import { log } from '../outbox/log';
import { startLoop, type Loop } from './loop';
import { defaultSettings, type Settings } from '../outbox/settings';
import { configuredTransport } from '../outbox/transport';

export type WorkerOptions = {
  /** Whether to deliver the outbox, send job alerts, index what is new and tidy up; several processes may. */
  deliver: boolean;
  /** This server's own address, where it serves pages: they are revalidated when their content has changed. */
  origin?: string;
  settings?: Settings;
};

const hourMs = 3_600_000;
const alertsMs = 15_000;
const searchMs = 5_000;
const draftsMs = 60_000;
const scanMs = 2_000;
// A change made through another server is shown here, and by a proxy that keeps pages a second, within two.
const pagesMs = 500;

/** Starts what an installation does by itself, beside answering requests. */
export function startWorker({ deliver, origin, settings = defaultSettings }: WorkerOptions): Loop {
  const loops: Loop[] = [];
  if (origin)
    loops.push(
      startLoop('pages', async (ended) => {
        await refreshPublicPages(origin, new Date(), ended);
        return pagesMs;
      }),
    );
  // A development server makes a page when someone asks for it.
  if (origin && process.env.NODE_ENV === 'production')
    loops.push(startLoop('first visits', (ended) => warmNextPage(origin, ended)));
  if (deliver) {
    const name = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
    const dispatcher = createDispatcher(system, { transport: configuredTransport(settings), settings, name });
    loops.push(startLoop('delivery', (ended) => dispatcher.step(ended)));
    loops.push(
      startLoop('pulse', async () => {
        await beatWorker(new Date());
        return heartbeat.everyMs;
      }),
    );
    loops.push(
      startLoop('housekeeping', async () => {
        await cleanUp(system, new Date());
        return hourMs;
      }),
    );
    loops.push(
      startLoop('alerts', async () => {
        const { considered } = await sendDueAlerts(system, new Date());
        return considered > 0 ? 0 : alertsMs;
      }),
    );
    loops.push(
      startLoop('unsent applications', async () =>
        (await notifyOfDrafts(system, new Date())) > 0 ? 0 : draftsMs,
      ),
    );
    loops.push(startLoop('renewal', async () => ((await renewProfiles(system)) > 0 ? 0 : hourMs)));
    loops.push(startLoop('facts', async () => ((await rebuildFacts(system)) > 0 ? 0 : hourMs)));
    // The first to search would wait for a change otherwise, and after a large import for long.
    loops.push(startLoop('search', async () => ((await catchUp()) ? searchMs : 0)));
    const failures: Failures = new Map();
    loops.push(startLoop('scans', async () => ((await scanNext(system, failures, new Date())) ? 0 : scanMs)));
    log.info({ worker: name }, 'delivering');
  }
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}
