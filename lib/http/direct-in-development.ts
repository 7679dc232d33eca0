import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { markDirect } from '../server/direct';

/** Marks requests as the server's entry does (lib/server/identify.js), which the development server runs without. */
export function markDirectInDevelopment(): void {
  subscribe('http.server.request.start', (message) =>
    markDirect((message as { request: IncomingMessage }).request),
  );
}
