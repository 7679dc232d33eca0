import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createChain } from '@/lib/server/chain';
import { answerClientError } from '@/lib/server/client-error';
import { Request } from '@/lib/server/request';
import { Response } from '@/lib/server/response';
import { settingsOf } from '@/lib/server/settings';

type Settings = Record<string, string>;
export type Chained = { port: number; origin: string; stop: () => Promise<void> };

/** A server of the chain on a port of its own, with a listener in the place of Next; `log` learns of each request first. */
export async function startChain(
  next: RequestListener,
  settings: Settings = {},
  log: RequestListener = () => undefined,
): Promise<Chained> {
  const handle = createChain(settingsOf(settings), { next, log, warn: () => undefined });
  const options = { IncomingMessage: Request, ServerResponse: Response };
  const server = createServer(options, (request, response) => void handle(request, response));
  server.on('clientError', answerClientError);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, origin: `http://127.0.0.1:${port}`, stop };
}
