import autocannon from 'autocannon';

const connections = 16;
const seconds = 8;

/** Requests a second that an address answers, after two seconds of warming up. Fails on anything but success. */
export async function requestsPerSecond(url: string, encodings?: string): Promise<number> {
  const asked = { url, connections, ...(encodings ? { headers: { 'accept-encoding': encodings } } : {}) };
  await autocannon({ ...asked, duration: 2 });
  const result = await autocannon({ ...asked, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals, ${result.errors} errors`);
  return result.requests.average;
}
