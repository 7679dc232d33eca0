import type { IncomingMessage, ServerResponse } from 'node:http';
export function keepPage(path: string, page: { html: string; headers: Record<string, string> }): void;
export function forgetPages(path?: string): void;
export function answerKeptPage(request: IncomingMessage, response: ServerResponse): boolean;
export function answerKeptPages(): void;
