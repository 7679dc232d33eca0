import { origin } from './browser';

/** The slug of an open vacancy whose address ends so, found by `words`. */
export async function slugOf(ending: string, words: string): Promise<string> {
  const html = await (await fetch(`${origin()}/en/jobs/search?q=${encodeURIComponent(words)}`)).text();
  const slug = html.match(new RegExp(`href="/en/jobs/([a-z0-9-]*${ending})"`))?.[1];
  if (!slug) throw new Error(`no open vacancy ends in ${ending}`);
  return slug;
}
