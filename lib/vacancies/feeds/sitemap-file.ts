import { config } from '../../config';
import { entityTag } from '../../http/conditional';
import { createAsyncCache } from '../../http/async-cache';
import { addressesOf, mostAddresses, sitemapIndexXml, sitemapXml } from '../sitemap';
import { openAddresses } from './queries';
import { published } from './state';

type File = { body: string; etag: string };

// Those of the latest state of what is public: programs ask for them again and again.
const remember = createAsyncCache<File[]>({ maxSize: 1, sizeOf: () => 1 });

/**
 * A file of the site map: part 0 is the only one or the list of the others, which are counted from 1. Null where there is no
 * such part.
 */
export async function sitemapFile(part: number, now: Date): Promise<File | null> {
  const { state, changed } = await published(now);
  return (await remember(state, () => write(changed, now)))[part] ?? null;
}

async function write(changed: Date | null, now: Date): Promise<File[]> {
  const origin = config().SITE_URL;
  const addresses = addressesOf(await openAddresses(now), changed);
  const count = Math.ceil(addresses.length / mostAddresses);
  const parts = Array.from({ length: count }, (_, index) =>
    sitemapXml(addresses.slice(index * mostAddresses, (index + 1) * mostAddresses), origin),
  );
  const [only = ''] = parts;
  const bodies = count > 1 ? [sitemapIndexXml(count, origin), ...parts] : [only, only];
  return bodies.map((body) => ({ body, etag: entityTag(body) }));
}
