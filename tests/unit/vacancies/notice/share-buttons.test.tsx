import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ShareButtons } from '@/components/vacancy/share-buttons';

const url = 'https://example.org/en/jobs/x';
const texts = {
  share: 'Share',
  copy: 'Copy the link',
  copied: 'Link copied',
  notCopied: 'Not copied',
  print: 'Print',
};

function show() {
  render(
    <ul>
      <ShareButtons title="Hydrologist" url={url} texts={texts} className="" />
    </ul>,
  );
}

afterEach(() => Reflect.deleteProperty(navigator, 'share'));

test('without a way of its own to share, the browser copies the link and says so', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(await navigator.clipboard.readText()).toBe(url);
  expect(screen.getByRole('status')).toHaveTextContent('Link copied');
});

test('where the browser refuses to copy, that is said', async () => {
  const user = userEvent.setup();
  show();
  navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(screen.getByRole('status')).toHaveTextContent('Not copied');
});

test('a device that can share is asked to; a closed dialog is no failure', async () => {
  const shared: ShareData[] = [];
  const share = (data: ShareData) => {
    shared.push(data);
    return Promise.reject(new DOMException('closed', 'AbortError'));
  };
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  show();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Share' }));
  expect(shared).toEqual([{ title: 'Hydrologist', url }]);
});

test('printing is asked of the browser', async () => {
  let printed = 0;
  Object.assign(window, { print: () => (printed += 1) });
  show();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Print' }));
  expect(printed).toBe(1);
});
