import { addNotice, addStations, search } from './fixtures';

beforeAll(async () => {
  await addStations();
  const title = (text: string) => ({ texts: { en: { title: text } } });
  await addNotice({ ...title('Closed by its date'), closes: -1 });
  await addNotice({ ...title('Cancelled'), status: 'cancelled' });
  await addNotice({ ...title('Not yet open'), opens: 2 });
  await addNotice({ ...title('A draft'), status: 'draft', competition: null });
  await addNotice(title('Open'));
  await addNotice({ ...title('Closed by hand'), competition: 'closed' });
});

const past = async (query: string) => (await search(query)).past?.titles.en?.title ?? null;

test('who asks for the reference of a notice that is over is told which it is', async () => {
  expect(await past('q=FT/2026/001')).toBe('Closed by its date');
  expect(await past('q=ft+2026+1')).toBe('Closed by its date');
  expect(await past('q=FT/2026/002')).toBe('Cancelled');
  expect(await past('q=FT/2026/006')).toBe('Closed by hand');
});

test('of what the public may not read nothing is told, and nothing of what is found or unknown', async () => {
  for (const reference of ['003', '004', '005', '999'])
    expect([reference, await past(`q=FT/2026/${reference}`)]).toEqual([reference, null]);
  expect((await search('q=FT/2026/005')).total).toBe(1);
});
