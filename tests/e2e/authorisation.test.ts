import { hangUp } from '../support/sql';
import { origin } from '../support/browser';
import { digest } from '../security/digest';
import { entrances } from '../security/entrances';
import { sourceFiles } from '../security/sources';
import type { World } from '../security/world';
import { actions } from './authorisation/actions';
import { callers, cookiesOf, type Caller } from './authorisation/callers';
import { pages, routes, type Place } from './authorisation/places';
import { actionIds, callAction, ledAway, send } from './authorisation/request';
import { forgetLimits, makeBystanders, quietDigest, withdrawWorlds, worldOnSite } from './authorisation/site';

jest.setTimeout(300_000);

/** Where nothing is changed. */
let still: World;
let cookies: Record<Caller, string>;
let signedInAt = 0;
const ids = actionIds();
beforeAll(async () => {
  await forgetLimits();
  still = await worldOnSite(await makeBystanders());
});
// That a password was given again counts for ten minutes, which a busy machine takes longer than.
beforeEach(async () => {
  if (Date.now() - signedInAt < 300_000) return;
  cookies = await cookiesOf(still);
  signedInAt = Date.now();
});
afterAll(async () => {
  await withdrawWorlds();
  await forgetLimits();
  await hangUp(process.env.DATABASE_URL ?? '');
});

const may = (allowed: Place['allowed'], caller: Caller) =>
  allowed === 'everyone' || allowed.some((asker) => asker === caller);
/** Of those who may, the last, who otherwise may least. */
const leastOf = (allowed: Place['allowed']): Caller =>
  allowed === 'everyone' ? 'visitor' : (callers.findLast((caller) => may(allowed, caller)) ?? 'visitor');
/** What is tried of an action in another way is named after a comma. */
const nameOf = (row: string) => row.split(',')[0] ?? row;
const idOf = (row: string) => ids.get(nameOf(row)) ?? '';

/** The owner’s name and application: whoever has no business with them meets them nowhere. */
const marks = ({ secret, ids: { application } }: World) => [secret, application];
const initiated: Caller[] = ['owner', 'administrator', 'recruiter', 'assignedManager', 'assignedPanelist'];
/** `given` is what was asked with: that it comes back tells nothing. */
function tellsNothing(caller: Caller, what: string, text: string, given: string) {
  if (initiated.includes(caller)) return;
  for (const mark of marks(still).filter((each) => !given.includes(each)))
    expect([caller, what, text.includes(mark)]).toEqual([caller, what, false]);
}

test('every action of the build, every route and every page has its row, and no row is of none', () => {
  const tried = [...new Set(Object.keys(actions).map(nameOf))];
  expect(tried.sort()).toEqual([...ids.keys()].sort());
  const known = Object.keys(entrances);
  expect([...tried, ...Object.keys(routes)].sort()).toEqual(known.sort());
  const found = sourceFiles('app/[locale]', /(^|\/)page\.tsx$/).map((file) =>
    file.replace(/^app\/\[locale\]\//, '').replace(/\/page\.tsx$/, ''),
  );
  expect(Object.keys(pages).sort()).toEqual(found.sort());
});

const rows = Object.entries(actions);

test.each(rows.filter(([, { allowed }]) => allowed !== 'everyone'))(
  '%s is refused to all others, who change nothing and learn nothing',
  async (name, row) => {
    const before = await quietDigest();
    const call = await row.call(still.ids);
    const at = row.at(still.ids);
    const tried = await Promise.all(
      callers
        .filter((caller) => !may(row.allowed, caller))
        .map(async (caller) => {
          const answer = await callAction(idOf(name), at, call, { cookie: cookies[caller] });
          tellsNothing(caller, name, answer.text, at + JSON.stringify(call));
          const refused = answer.kind === 'refused' || answer.kind === 'told';
          return refused ? [] : [[caller, answer.kind, answer.text.slice(0, 300)]];
        }),
    );
    expect(tried.flat()).toEqual([]);
    expect(await digest()).toEqual(before);
  },
);

// The commands behind are tried as all of them (tests/security).
test.each(rows.filter(([, { allowed }]) => allowed.length > 0))(
  '%s is done for who may',
  async (name, row) => {
    const asker = row.as ?? leastOf(row.allowed);
    // People of its own: what one of them does may end that person’s sessions.
    const world = await worldOnSite(await makeBystanders());
    const own = await cookiesOf(world);
    const call = await row.call(world.ids);
    const before = row.allowed === 'everyone' ? null : await quietDigest();
    const { kind, text } = await callAction(idOf(name), row.at(world.ids), call, { cookie: own[asker] });
    const expected = row.tells ? 'told' : 'done';
    expect([asker, kind, kind === expected ? '' : text]).toEqual([asker, expected, '']);
    if (before) expect(await digest()).not.toEqual(before);
  },
);

test('no action is carried out for a page of another site, whoever is signed in', async () => {
  const before = await quietDigest();
  const elsewhere = ['https://elsewhere.example', 'null', 'http://localhost.elsewhere.example'];
  for (const [name, row] of rows) {
    const asker = row.as ?? leastOf(row.allowed);
    const call = await row.call(still.ids);
    await Promise.all(
      elsewhere.map(async (from) => {
        const headers = { cookie: cookies[asker], origin: from };
        const answer = await callAction(idOf(name), row.at(still.ids), call, headers);
        expect([name, from, answer.kind]).toEqual([name, from, 'refused']);
      }),
    );
  }
  const draft = routes['app/api/drafts/route#POST'];
  const headers = { cookie: cookies.owner, origin: elsewhere[0] ?? '', 'content-type': 'text/plain' };
  const posted = await send('/api/drafts', { method: 'POST', headers, body: draft?.body });
  expect(posted.status).toBe(403);
  expect(await digest()).toEqual(before);
});

async function visitAs(caller: Caller, { at, method, body }: Place) {
  const path = at(still.ids);
  const posting = { origin: origin(), 'content-type': 'application/x-www-form-urlencoded' };
  const headers = { cookie: cookies[caller], ...(method ? posting : {}) };
  return { at: path, ...(await send(path, { method, body, headers })) };
}

const places = Object.entries({ ...pages, ...routes });

// Before the others, since who was told that nothing is there too often is shown no notice for a minute (lib/server/throttle.js).
test.each(places)('%s is there for those who may', async (name, place) => {
  const seen = place.allowed === 'everyone' ? (['visitor', 'other', 'support'] as const) : callers;
  await Promise.all(
    seen
      .filter((caller) => may(place.allowed, caller))
      .map(async (caller) => {
        const { at, status, text } = await visitAs(caller, place);
        expect([caller, status]).toEqual([caller, place.status ?? 200]);
        tellsNothing(caller, name, text, at);
      }),
  );
});

test.each(places.filter(([, { allowed }]) => allowed !== 'everyone'))(
  '%s tells others nothing, and takes no note of them',
  async (name, place) => {
    const before = await quietDigest();
    const others = callers.filter((caller) => !may(place.allowed, caller));
    await Promise.all(
      others.map(async (caller) => {
        const { at, status, headers, text } = await visitAs(caller, place);
        const to = headers.location ?? '';
        const refused = [401, 403, 404].includes(status) || (place.leads ?? ledAway).test(to);
        expect([caller, status, to, refused]).toEqual([caller, status, to, true]);
        tellsNothing(caller, name, text, at);
      }),
    );
    expect(await digest()).toEqual(before);
  },
);
