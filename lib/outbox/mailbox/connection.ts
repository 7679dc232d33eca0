import { headers } from 'next/headers';
import { config } from '../../config';
import { isDirect } from '../../server/direct';
import type { Connection } from './rules';

/** Where the request that is being answered comes from, by its connection and not by what it says of itself. */
export async function currentConnection(): Promise<Connection> {
  const behindProxies = config().TRUSTED_PROXIES > 0;
  return !behindProxies && isDirect(await headers()) ? 'local' : 'remote';
}
