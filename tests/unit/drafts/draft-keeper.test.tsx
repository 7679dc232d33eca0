import { act, fireEvent, render, screen } from '@testing-library/react';
import { DraftKeeper } from '@/components/drafts/draft-keeper';

type Sent = {
  body: {
    form: string;
    instance: string;
    base: string | null;
    writer: string;
    shown: string | null;
    values: Record<string, string>;
  };
  answer: (status: number) => Promise<void>;
};
const place = { owner: 'amina', form: 'profile:employment', instance: 'new-1' };
const texts = {
  server: 'Kept',
  device: 'On this device',
  found: 'Found',
  signedOut: 'Signed out.',
  signIn: 'Sign in',
  tooLong: 'Too long',
  elsewhere: 'Elsewhere',
  left: { title: 'Left', text: '', here: 'Here', shown: 'Shown', use: 'Use', drop: 'Drop' },
};
let sent: Sent[];
let beacons: unknown[];

// The network is the only thing played here: each request waits until the test answers it.
beforeEach(() => {
  jest.useFakeTimers();
  sent = [];
  beacons = [];
  const respond = (_address: string, { body, signal }: { body: string; signal: AbortSignal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
      const answer = (status: number) => act(async () => resolve({ ok: status < 300, status }));
      sent.push({ body: JSON.parse(body), answer });
    });
  const sendBeacon = (_address: string, body: string) => beacons.push(JSON.parse(body).values) > 0;
  Object.assign(globalThis, { fetch: respond });
  Object.assign(navigator, { sendBeacon });
});
afterEach(() => {
  jest.useRealTimers();
  localStorage.clear();
});

function show(title = '') {
  return render(
    <form onSubmit={(event) => event.preventDefault()}>
      <input name="title" aria-label="Title" defaultValue={title} />
      <input type="hidden" name="$ACTION_ID" value="x" />
      <button>Save</button>
      <DraftKeeper place={place} base="v1" draft={null} texts={texts} />
    </form>,
  );
}

const type = (value: string) => fireEvent.input(screen.getByLabelText('Title'), { target: { value } });
const wait = (milliseconds: number) => act(async () => jest.advanceTimersByTime(milliseconds));
const leave = () => act(async () => void window.dispatchEvent(new Event('pagehide')));
const values = () => sent.map(({ body }) => body.values.title);

test('what is typed is sent once typing stops, without what the framework adds, and it is said that it is kept', async () => {
  show();
  type('H');
  await wait(500);
  type('Hydro');
  await wait(500);
  expect(sent).toHaveLength(0);
  await wait(500);
  expect(sent[0]?.body).toEqual({
    form: 'profile:employment',
    instance: 'new-1',
    base: 'v1',
    writer: expect.stringMatching(/./),
    shown: null,
    values: { title: 'Hydro' },
  });
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await sent[0]?.answer(204);
  expect(screen.getByRole('status')).toHaveTextContent('Kept');
  await leave();
  expect(beacons).toEqual([]);
});

test('leaving the page sends what has not been answered for: still typed, on its way, or refused', async () => {
  show();
  type('typed');
  await leave();
  type('on its way');
  await wait(1000);
  await leave();
  type('refused');
  await wait(1000);
  await sent[1]?.answer(500);
  expect(screen.getByRole('status')).toHaveTextContent('On this device');
  await leave();
  expect(beacons).toEqual([{ title: 'typed' }, { title: 'on its way' }, { title: 'refused' }]);
});

test('typing on calls back what is on its way, so that the older never arrives after the newer', async () => {
  show();
  type('older');
  await wait(1000);
  type('newer');
  await sent[0]?.answer(500);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await wait(1000);
  await sent[1]?.answer(204);
  expect(values()).toEqual(['older', 'newer']);
  expect(screen.getByRole('status')).toHaveTextContent('Kept');
});

test('a form that was submitted and answered sends no draft after it', async () => {
  const { unmount } = show();
  type('submitted');
  fireEvent.submit(screen.getByRole('button'));
  await wait(5000);
  unmount();
  await leave();
  expect([values(), beacons]).toEqual([[], []]);
});

test('a form that was submitted and got no answer is not lost with the page', async () => {
  show();
  type('submitted');
  fireEvent.submit(screen.getByRole('button'));
  await leave();
  expect(beacons).toEqual([{ title: 'submitted' }]);
});

test('a form that goes from the page unsubmitted sends what was typed', async () => {
  const { unmount } = show();
  type('typed');
  unmount();
  expect(beacons).toEqual([{ title: 'typed' }]);
});

test('while the server cannot be reached, it is tried again by itself, and at once when the network is back', async () => {
  show();
  type('offline');
  await wait(1000);
  await sent[0]?.answer(500);
  expect(screen.getByRole('status')).toHaveTextContent('On this device');
  await wait(2000);
  await sent[1]?.answer(500);
  await act(async () => void window.dispatchEvent(new Event('online')));
  await sent[2]?.answer(204);
  expect(screen.getByRole('status')).toHaveTextContent('Kept');
  await wait(120_000);
  expect(values()).toEqual(['offline', 'offline', 'offline']);
});

test('a browser that was killed brings back what the server never got, and sends it', async () => {
  const { unmount } = show();
  type('typed offline');
  await wait(1000);
  await sent[0]?.answer(500);
  unmount();
  show();
  expect(screen.getByLabelText('Title')).toHaveValue('typed offline');
  expect(screen.getByRole('status')).toHaveTextContent('Found');
  await sent.at(-1)?.answer(204);
  expect(Object.keys(localStorage)).toEqual([]);
});

test('nobody else who signs in here is shown it', async () => {
  const { unmount } = show();
  type('private');
  unmount();
  place.owner = 'noor';
  show();
  expect(screen.getByLabelText('Title')).toHaveValue('');
  place.owner = 'amina';
});

test('who was signed out is led to sign in and back here; what is typed stays on the device', async () => {
  show();
  type('expired');
  await wait(1000);
  await sent[0]?.answer(401);
  expect(screen.getByRole('status')).toHaveTextContent('Signed out.');
  expect(screen.getByRole('link')).toHaveAttribute('href', expect.stringMatching(/sign-in\?next=/));
  expect(JSON.parse(Object.values({ ...localStorage })[0] ?? '')).toMatchObject({
    typed: { title: 'expired' },
    bases: [{ title: '' }, { title: 'expired' }],
  });
});

test('while typing goes on without a pause, it is sent every three seconds', async () => {
  show();
  for (let keys = 1; keys <= 12; keys += 1) {
    type('x'.repeat(keys));
    await wait(500);
  }
  expect(values()).toEqual(['x'.repeat(6), 'x'.repeat(12)]);
});

test('each key is in this browser before anything is sent', async () => {
  show();
  type('at once');
  expect(JSON.parse(Object.values({ ...localStorage })[0] ?? '')).toMatchObject({
    typed: { title: 'at once' },
    bases: [{ title: '' }],
  });
  expect(sent).toEqual([]);
});

test('what the server took before its answer was called back is no other version', async () => {
  const { unmount } = show();
  type('taken');
  await wait(1000);
  type('taken and typed on');
  unmount();
  show('taken');
  expect(screen.getByLabelText('Title')).toHaveValue('taken and typed on');
});

test('what was kept elsewhere since is not written over: both are shown, until one is chosen', async () => {
  const { unmount } = show('before');
  type('typed here');
  unmount();
  sent = [];
  const again = show('saved elsewhere');
  expect(screen.getByLabelText('Title')).toHaveValue('saved elsewhere');
  expect(screen.getByRole('alert')).toHaveTextContent('Here' + 'typed here' + 'Shown' + 'saved elsewhere');
  // Typing on and killing the browser keeps both.
  type('typed on');
  again.unmount();
  show('typed on');
  expect(screen.getByRole('alert')).toHaveTextContent('typed here');
  fireEvent.click(screen.getByRole('button', { name: 'Use' }));
  expect(screen.getByLabelText('Title')).toHaveValue('typed here');
  expect(screen.queryByRole('alert')).toBeNull();
  await sent.at(-1)?.answer(204);
  expect(values().at(-1)).toBe('typed here');
  expect(Object.keys(localStorage)).toEqual([]);
});

test('a version that was left is dropped when the form is preferred', async () => {
  const { unmount } = show('before');
  type('typed here');
  unmount();
  show('saved elsewhere');
  fireEvent.click(screen.getByRole('button', { name: 'Drop' }));
  expect(screen.getByLabelText('Title')).toHaveValue('saved elsewhere');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(Object.keys(localStorage)).toEqual([]);
});

test('what another open form keeps is not written over; what is typed here stays on the device', async () => {
  show();
  type('second tab');
  await wait(1000);
  await sent[0]?.answer(409);
  expect(screen.getByRole('status')).toHaveTextContent('Elsewhere');
  await wait(120_000);
  expect(values()).toEqual(['second tab']);
  expect(localStorage).toHaveLength(1);
  await act(async () => void window.dispatchEvent(new Event('focus')));
  await sent[1]?.answer(204);
  expect(screen.getByRole('status')).toHaveTextContent('Kept');
});
