import { act, render, screen } from '@testing-library/react';
import { Countdown } from '@/components/vacancy/countdown';

const closesAt = '2026-12-11T22:00:00.000Z';
const closing = Date.parse(closesAt);
const minute = 60_000;
const texts = { left: 'Time left:', over: 'It is over.', announce: '{time} left to apply' };

function show(left: number, still = false) {
  jest.useFakeTimers({ now: closing - left });
  Object.assign(window, { matchMedia: () => ({ matches: still }) });
  render(<Countdown closesAt={closesAt} locale="en" texts={texts} due={false} />);
}

const pass = (time: number) => act(() => jest.advanceTimersByTime(time));
const timer = () => screen.getByRole('timer');
const told = () => screen.getByRole('status');

afterEach(() => jest.useRealTimers());

test('nothing is counted more than 48 hours before', () => {
  show(48 * 60 * minute + 60_000);
  expect(timer()).toBeEmptyDOMElement();
  pass(2 * minute);
  expect(timer()).toHaveTextContent('Time left: 47 hours 59 minutes');
});

test('seconds run in the last hour only; listeners hear of milestones, not of seconds', () => {
  show(62 * minute);
  expect(timer()).toHaveTextContent('Time left: 1 hour 2 minutes');
  pass(minute);
  expect(told()).toBeEmptyDOMElement();
  pass(minute + 1000);
  expect(timer()).toHaveTextContent('Time left: 59 minutes 59 seconds');
  expect(told()).toHaveTextContent('1 hour left to apply');
  pass(10 * 1000);
  expect(timer()).toHaveTextContent('59 minutes 49 seconds');
  expect(told()).toHaveTextContent('1 hour left to apply');
});

test('seconds do not run for those who want no motion', () => {
  show(30 * minute, true);
  expect(timer()).toHaveTextContent(/^Time left: 30 minutes$/);
});

test('when the time is over, it says so', () => {
  show(2000);
  pass(3000);
  expect(timer()).toHaveTextContent('It is over.');
});
