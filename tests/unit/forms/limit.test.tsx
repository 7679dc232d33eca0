import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { ActionForm } from '@/components/ui/action-form';
import type { FormTexts } from '@/components/ui/form-answer';
import { TextArea } from '@/components/ui/field';
import type { FormAction } from '@/lib/forms/state';

const texts = { limit: '≤ {max}', used: '{used} of {limit}', tooMany: '{over} too many' } as FormTexts;
const keep: FormAction = async (previous) => previous;

test.each([
  ['en', '≤ 5,000'],
  ['fr', '≤ 5\u202f000'],
])('the longest accepted text is written as %s writes numbers', (language, expected) => {
  render(
    <ActionForm action={keep} texts={texts} language={language}>
      <TextArea name="text" label="Text" limit={5000} />
    </ActionForm>,
  );
  expect(screen.getByText(/^≤/).textContent).toBe(expected);
});

const form = (
  <ActionForm action={keep} texts={texts} language="en" initial={{ text: '  five5  ' }}>
    <TextArea name="text" label="Text" limit={20} />
  </ActionForm>
);

test('how much of a long field is used is shown at each key, and read out once typing pauses near the limit', async () => {
  jest.useFakeTimers();
  render(form);
  const wait = (milliseconds: number) => act(async () => jest.advanceTimersByTime(milliseconds));
  const type = (value: string) => fireEvent.input(screen.getByLabelText('Text'), { target: { value } });
  expect(screen.getByText('5 of 20')).toHaveAttribute('aria-hidden');
  await wait(2000);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  type('x'.repeat(18));
  await wait(900);
  type('x'.repeat(19));
  expect(screen.getByText('19 of 20')).toBeVisible();
  await wait(900);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await wait(200);
  expect(screen.getByRole('status')).toHaveTextContent('19 of 20');
  type('x'.repeat(23));
  await wait(1100);
  expect(screen.getByRole('status')).toHaveTextContent('3 too many');
  jest.useRealTimers();
});

test('without scripts the limit alone is said', () => {
  const html = renderToString(form);
  expect(html).toContain('≤ 20');
  expect(html).not.toContain('of 20');
});
