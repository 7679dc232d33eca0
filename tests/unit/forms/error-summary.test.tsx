import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ActionForm } from '@/components/ui/action-form';
import type { FormTexts } from '@/components/ui/form-answer';
import { ChoiceField, TextField } from '@/components/ui/field';
import type { FormAction } from '@/lib/forms/state';

const texts = {
  summary: 'Look at this again ({count}):',
  summaryItem: '{field}: {error}',
  optional: '(optional)',
} as FormTexts;

const errors = {
  email: 'Fill in this field.',
  'contract.kind': 'Choose one.',
  elsewhere: 'Not on this page.',
};
const refuse: FormAction = async (previous) => ({
  ...previous,
  status: 'invalid',
  attempt: previous.attempt + 1,
  errors,
});

test('each link of the summary says which field it is about, and leads there', async () => {
  render(
    <ActionForm action={refuse} texts={texts} language="en" submit="Send">
      <TextField name="email" label="Email address" optional />
      <ChoiceField name="contract.kind" label="Contract" options={[{ value: 'a', label: 'One' }]} />
    </ActionForm>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText('Look at this again (3):')).toBeVisible();
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Email address: Fill in this field.', '#field-email'],
    ['Contract: Choose one.', '#field-contract-kind'],
    ['Not on this page.', '#field-elsewhere'],
  ]);
  expect(screen.getByRole('alert').parentElement).toHaveFocus();
});
