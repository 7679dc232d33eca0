import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SelectionBox, SelectionCount, SelectionOfAll } from '@/components/console/selection';
import { ActionForm } from '@/components/ui/action-form';
import type { FormTexts } from '@/components/ui/form-answer';
import type { FormAction } from '@/lib/forms/state';

const texts = { pending: 'One moment', summary: '', optional: '', limit: '', choose: '' } as FormTexts;
const names = ['Amina', 'Óscar', 'Zhang'];

function renderList(action: FormAction = (previous) => Promise.resolve(previous)) {
  render(
    <ActionForm action={action} texts={texts} language="en" submit="Move">
      <SelectionOfAll label="Everyone" />
      {names.map((name) => (
        <SelectionBox key={name} value={`${name}@received`} label={name} />
      ))}
      <SelectionCount texts={{ none: 'None ticked', one: '1 ticked', other: '{count} ticked' }} />
    </ActionForm>,
  );
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const ticked = () => names.filter((name) => box(name).checked);

test('the arrow keys lead from row to row, and with Shift the tick goes along', async () => {
  const user = userEvent.setup();
  renderList();
  box('Amina').focus();
  await user.keyboard('{ArrowDown}');
  expect(box('Óscar')).toHaveFocus();
  expect(ticked()).toEqual([]);
  await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
  expect(box('Zhang')).toHaveFocus();
  expect(ticked()).toEqual(['Óscar', 'Zhang']);
  await user.keyboard('{ArrowDown}');
  expect(box('Zhang')).toHaveFocus();
  await user.keyboard('{Home}');
  expect(box('Amina')).toHaveFocus();
  await user.keyboard('{End}');
  expect(box('Zhang')).toHaveFocus();
});

test('one box ticks everyone on the page and shows when only some are ticked', async () => {
  const user = userEvent.setup();
  renderList();
  expect(screen.getByRole('status')).toHaveTextContent('None ticked');
  await user.click(box('Everyone'));
  expect(ticked()).toEqual(names);
  expect(screen.getByRole('status')).toHaveTextContent('3 ticked');
  await user.click(box('Óscar'));
  expect(box('Everyone').indeterminate).toBe(true);
  expect(screen.getByRole('status')).toHaveTextContent('2 ticked');
  await user.click(box('Everyone'));
  expect(ticked()).toEqual(names);
  await user.click(box('Everyone'));
  expect(screen.getByRole('status')).toHaveTextContent('None ticked');
});

test('after a refusal what was ticked is still ticked, but for a row that has changed', async () => {
  const user = userEvent.setup();
  const refused: FormAction = (previous) =>
    Promise.resolve({
      ...previous,
      status: 'failed',
      attempt: previous.attempt + 1,
      values: { applications: ['Amina@received', 'Óscar@screening'] },
      message: 'No',
    });
  renderList(refused);
  await user.click(box('Everyone'));
  await user.click(screen.getByRole('button', { name: 'Move' }));
  expect(await screen.findByText('No')).toBeInTheDocument();
  expect(ticked()).toEqual(['Amina']);
  expect(await screen.findByText('1 ticked')).toBe(screen.getByRole('status'));
});
