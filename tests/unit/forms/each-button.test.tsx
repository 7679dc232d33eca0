import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionForm } from '@/components/ui/action-form';
import type { FormTexts } from '@/components/ui/form-answer';
import { EachButton, NoDefaultButton } from '@/components/ui/each-button';
import { TextField } from '@/components/ui/field';
import type { FormAction } from '@/lib/forms/state';

const texts = { pending: 'One moment', summary: '', optional: '', limit: '', choose: '' } as FormTexts;

function show() {
  const sent: Record<string, unknown>[] = [];
  let answer = () => {};
  const action: FormAction = (previous, form) => {
    sent.push(Object.fromEntries(form.entries()));
    return new Promise((resolve) => {
      answer = () =>
        resolve({ ...previous, status: 'done', attempt: previous.attempt + 1, message: 'Ended' });
    });
  };
  render(
    <ActionForm action={action} texts={texts} language="en">
      <NoDefaultButton />
      <TextField name="word" label="Word" />
      <EachButton name="end" value="a" label="End the first">
        End
      </EachButton>
      <EachButton name="end" value="b">
        End the second
      </EachButton>
    </ActionForm>,
  );
  return { sent, user: userEvent.setup(), answer: () => answer() };
}

const button = (name: string) => screen.getByRole('button', { name });

test('each button sends what it stands for, once: none can be pressed until the answer is there', async () => {
  const { sent, user, answer } = show();
  expect(screen.getAllByRole('button')).toHaveLength(2);
  await user.type(screen.getByLabelText('Word'), 'wells');
  await user.click(button('End the second'));
  expect(button('End the second')).toBeDisabled();
  await user.click(button('End the first'));
  expect(sent).toEqual([{ word: 'wells', end: 'b' }]);
  answer();
  expect(await screen.findByText('Ended')).toBeInTheDocument();
  await user.click(button('End the first'));
  expect(sent[1]).toEqual({ word: '', end: 'a' });
});

test('the Enter key in a field presses none of them', async () => {
  const { sent, user } = show();
  await user.type(screen.getByLabelText('Word'), 'wells{Enter}');
  expect(sent).toEqual([]);
});
