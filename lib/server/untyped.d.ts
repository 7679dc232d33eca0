declare module 'fresh' {
  import type { IncomingHttpHeaders } from 'node:http';
  function fresh(request: IncomingHttpHeaders, response: { etag: string }): boolean;
  export = fresh;
}

declare module 'negotiator' {
  import type { IncomingMessage } from 'node:http';
  class Negotiator {
    constructor(request: IncomingMessage);
    encoding(available: string[], options: { preferred: string[] }): string | undefined;
  }
  export = Negotiator;
}
