/** What was sent is not what any form of this site sends. */
export class Malformed extends Error {
  override name = 'Malformed';
}

type Exchange = { malformed: boolean };
type Exchanges = { getStore(): Exchange | undefined };

/**
 * The error to throw where `what` should have been sent and was not. The request is answered as malformed (400) rather than
 * as one on which the site failed: an action has no other way to say so (lib/server/exchange.js).
 */
export function malformed(what: string): Malformed {
  const { [Symbol.for('candidature.exchange')]: exchanges } = globalThis as { [key: symbol]: Exchanges };
  const exchange = exchanges?.getStore();
  if (exchange) exchange.malformed = true;
  return new Malformed(`${what} was expected`);
}
