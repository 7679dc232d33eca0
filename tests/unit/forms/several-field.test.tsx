import { act, fireEvent, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { fillIn, typedIn } from '@/components/drafts/form-values';
import { ActionForm } from '@/components/ui/action-form';
import type { FormTexts } from '@/components/ui/form-answer';
import { SeveralField } from '@/components/ui/several-field';
import type { FormAction } from '@/lib/forms/state';

const keep: FormAction = async (previous) => previous;
const options = [
  { value: 'SN', label: 'Senegal' },
  { value: 'IE', label: 'Ireland', also: ['Irlande'] },
  { value: 'TL', label: 'Timor-Leste' },
];
const texts = {
  ...{ placeholder: '', none: 'none', one: 'one', many: '{count}', show: 'Show {label}' },
  ...{ clear: 'Clear {label}', unknown: 'Unknown: {text}', add: 'Add', another: 'Country {number}' },
};

// jsdom lays nothing out, and so has no scrolling.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const form = (chosen: string[]) => (
  <ActionForm
    action={keep}
    texts={{ choose: 'Choose' } as FormTexts}
    language="en"
    initial={{ countries: chosen }}
  >
    <SeveralField name="countries" label="Country" options={options} most={4} texts={texts} />
  </ActionForm>
);
const sent = () => typedIn(document.querySelector('form')!).countries;
const choose = (label: string, text: string) => {
  const field = screen.getByRole('combobox', { name: label });
  fireEvent.change(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
};

test('each of several is found by typing, in the order they are chosen; a new one takes the focus', () => {
  render(form(['SN']));
  choose('Country 2', 'irlande');
  expect(sent()).toEqual(['SN', 'IE']);
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByRole('combobox', { name: 'Country 3' })).toHaveFocus();
  choose('Country 3', 'timor');
  expect(sent()).toEqual(['SN', 'IE', 'TL']);
});

test('values that are put back get a row each, and rows beyond them are emptied', () => {
  render(form(['SN', 'IE']));
  act(() => fillIn(document.querySelector('form')!, { countries: ['TL', 'SN', 'IE', ''] }));
  expect(sent()).toEqual(['TL', 'SN', 'IE', '']);
  expect(screen.getByRole('combobox', { name: 'Country 3' })).toHaveValue('Ireland');
  act(() => fillIn(document.querySelector('form')!, { countries: ['IE'] }));
  expect(sent()).toEqual(['IE', '', '', '']);
  expect(screen.getByRole('combobox', { name: 'Country 2' })).toHaveValue('');
});

test('without scripts there is a select for each that is chosen, and one more', () => {
  const html = renderToString(form(['SN']));
  expect(html.match(/<select[^>]*name="countries"/g)).toHaveLength(2);
  expect(html).not.toContain('combobox');
});
