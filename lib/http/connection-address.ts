import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/**
 * Appends to X-Forwarded-For the address of the connection, as every proxy does. Next writes it there only where a request
 * has no such header, so that a client could choose its own address. To be called once, before the server listens.
 */
export function appendConnectionAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const before = request.headers['x-forwarded-for'];
    const chain = [before ?? [], request.socket.remoteAddress ?? 'unknown'].flat();
    request.headers['x-forwarded-for'] = chain.join(', ');
  });
}
