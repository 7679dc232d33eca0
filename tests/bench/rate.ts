import autocannon from 'autocannon';

const usual = { connections: 16, seconds: 8, headers: {} as Record<string, string> };

/** Requests a second that an address answers, after two seconds of warming up. Fails on anything but success. */
export async function requestsPerSecond(url: string, given: Partial<typeof usual> = {}): Promise<number> {
  const { connections, seconds, headers } = { ...usual, ...given };
  const asked = { url, connections, headers };
  await autocannon({ ...asked, duration: 2 });
  const result = await autocannon({ ...asked, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.average;
}

/** The headers of a request for a compressed answer, or any other. */
export const encoded = (encodings: string) => ({ headers: { 'accept-encoding': encodings } });
