import { internalToken } from '@/lib/http/internal';
import { closeBrowser, origin } from '../support/browser';
import { firstVacancy } from '../support/vacancy-list';

jest.setTimeout(600_000);
afterAll(closeBrowser);

test('the build prerenders every public page in both languages', () => {
  const build = process.env.E2E_BUILD ?? '';
  for (const path of [
    '/en',
    '/fr',
    '/en/jobs',
    '/fr/jobs',
    '/en/faq',
    '/fr/faq',
    '/en/how-to-apply',
    '/en/privacy',
  ]) {
    expect(build).toMatch(new RegExp(`${path}\\s`));
  }
  expect(build).toMatch(/● \/en\/jobs\/ft-\S+/);
  expect(build).not.toMatch(/ƒ .*\[locale\]\/(faq|privacy|how-to-apply|jobs|jobs\/\[slug\])\s/);
});

const cacheOf = (response: Response) => response.headers.get('x-nextjs-cache');

/** Asks twice for a page that is to be rendered anew; once more where the server, which visits its pages too, came between. */
async function renderedThenCached(path: string): Promise<Response[]> {
  const authorization = `Bearer ${internalToken()}`;
  for (let tries = 1; ; tries += 1) {
    await fetch(`${origin()}/api/revalidate`, { method: 'POST', headers: { authorization } });
    const responses = [await fetch(origin() + path), await fetch(origin() + path)];
    if (responses.map(cacheOf).join() === 'MISS,HIT' || tries === 40) return responses;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

test('prerendered pages carry a policy that names each inline script by hash, rendered anew or from the cache', async () => {
  for (const path of ['/en', await firstVacancy('fr')]) {
    const responses = await renderedThenCached(path);
    expect([path, ...responses.map(cacheOf)]).toEqual([path, 'MISS', 'HIT']);
    for (const { headers } of responses) {
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/script-src 'self'( 'sha256-[A-Za-z0-9+/=]+')+;/);
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  }
});

test('a page kept in memory is answered with the headers of the page that Next renders', async () => {
  const path = await firstVacancy('fr');
  const headersOf = async (address: string) => {
    const { headers } = await fetch(origin() + address, { headers: { 'accept-encoding': 'identity' } });
    return Object.fromEntries(
      [...headers].filter(
        ([name]) =>
          !/^(date|etag|x-nextjs-.*|x-accel-expires|x-request-id|keep-alive|connection)$/.test(name),
      ),
    );
  };
  // Rendered if need be, then kept.
  for (let times = 0; times < 2; times += 1) await fetch(origin() + path);
  const kept = await fetch(origin() + path, { headers: { 'accept-encoding': 'br' } });
  expect(kept.headers.get('content-encoding')).toBe('br');
  expect(await headersOf(path)).toEqual(await headersOf(`${path}?from=feed`));
});
