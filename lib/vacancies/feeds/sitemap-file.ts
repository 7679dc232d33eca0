import { config } from '../../config';
import { entityTag } from '../../http/conditional';
import { addressesOf, mostAddresses, sitemapIndexXml, sitemapXml } from '../sitemap';
import { publicState } from '../watch';
import { lastPublicChange, openAddresses } from './queries';

type File = { body: string; etag: string };

// Of one state of what is public: programs ask for them again and again.
let kept: { state: string; files: Promise<File[]> } | undefined;

/**
 * A file of the site map: part 0 is the only one or the list of the others, which are counted from 1. Null where there is no
 * such part.
 */
export async function sitemapFile(part: number, now: Date): Promise<File | null> {
  const changed = await lastPublicChange(now);
  const state = `${changed?.toISOString()} ${await publicState(now)}`;
  if (kept?.state !== state) kept = { state, files: write(changed, now) };
  const { files } = kept;
  files.catch(() => (kept = undefined));
  return (await files)[part] ?? null;
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
