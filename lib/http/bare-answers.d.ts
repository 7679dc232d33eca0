import type { IncomingMessage, ServerResponse } from 'node:http';
export function sayWhatFailed(request: IncomingMessage, response: ServerResponse): void;
