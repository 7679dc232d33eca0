import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { renderToString } from 'react-dom/server';
import { ActionForm } from '@/components/ui/action-form';
import { FindField } from '@/components/ui/find-field';
import type { FormTexts } from '@/components/ui/form-answer';
import type { FormAction } from '@/lib/forms/state';
import type { Locale } from '@/lib/i18n/locales';
import { expertise } from '@/lib/reference/expertise';
import { languages } from '@/lib/reference/languages';
import { nationalities } from '@/lib/reference/nationalities';
import type { FindOption } from '@/lib/text/find';

const formTexts = {
  choose: 'Choose…',
  summary: 'Again ({count}):',
  summaryItem: '{field}: {error}',
} as FormTexts;
const keep: FormAction = async (previous) => previous;
const few: FindOption[] = [
  { value: 'a', label: 'Alpha' },
  { value: 'b', label: 'Beta', also: ['Second'] },
  { value: 'g', label: 'Gamma' },
];

type Settings = {
  options?: readonly FindOption[];
  locale?: Locale;
  stored?: string;
  kept?: FindOption;
  action?: FormAction;
};

const page = ({ options = few, locale = 'en', stored, kept, action = keep }: Settings) => (
  <ActionForm
    action={action}
    texts={formTexts}
    language={locale}
    submit="Save"
    initial={stored ? { place: stored } : {}}
  >
    <FindField
      name="place"
      label="Nationality"
      hint="As in your passport"
      options={options}
      kept={kept}
      locale={locale}
    />
  </ActionForm>
);

function show(settings: Settings = {}) {
  const user = userEvent.setup();
  const { container } = render(page(settings));
  const field = screen.getByRole('combobox', { name: 'Nationality' });
  const form = container.querySelector('form')!;
  return { user, field, form, container, value: () => new FormData(form).get('place') };
}

const shown = () => screen.queryAllByRole('option').map((option) => option.textContent);
const active = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;

// jsdom lays nothing out, so it has nothing to scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

test.each([
  ['en', 'cote d', 'Côte d’Ivoire', 'CI'],
  ['fr', 'cote d', 'Côte d’Ivoire', 'CI'],
  ['en', 'royaume uni', 'United Kingdom of Great Britain and Northern Ireland', 'GB'],
  ['fr', 'united k', 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord', 'GB'],
  ['en', 'rdc', 'Democratic Republic of the Congo', 'CD'],
  ['fr', 'drc', 'République démocratique du Congo', 'CD'],
] as const)('in %s “%s” finds %s, and Enter takes it', async (locale, typed, name, code) => {
  const { user, field, value } = show({ options: nationalities.options(locale), locale });
  await user.type(field, typed);
  expect(shown()[0]).toBe(name);
  await user.keyboard('{Enter}');
  expect(field).toHaveValue(name);
  expect(value()).toBe(code);
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('without scripts it is a select with every option, under its headings', () => {
  const html = renderToString(page({ options: expertise.options('fr'), locale: 'fr', stored: 'hydrology' }));
  const bare = document.body.appendChild(document.createElement('div'));
  bare.innerHTML = html;
  const select = within(bare).getByLabelText<HTMLSelectElement>('Nationality');
  expect(select.tagName).toBe('SELECT');
  expect(select).toHaveAttribute('name', 'place');
  expect(select).toHaveAccessibleDescription('As in your passport');
  expect(select).toHaveValue('hydrology');
  expect(select.options).toHaveLength(expertise.codes.length + 1);
  expect(select.querySelector('optgroup')).toHaveAttribute('label', 'Ressources en eau');
  expect(bare.querySelector('input:not([type=hidden])')).toBeNull();
  bare.remove();
});

test('what was chosen before scripts ran stays chosen, and the focus where it was', async () => {
  const early = document.body.appendChild(document.createElement('div'));
  early.innerHTML = renderToString(page({ stored: 'a' }));
  const select = within(early).getByLabelText<HTMLSelectElement>('Nationality');
  select.value = 'g';
  select.focus();
  render(page({ stored: 'a' }), { container: early, hydrate: true });
  const field = within(early).getByRole('combobox', { name: 'Nationality' });
  expect(field).toHaveValue('Gamma');
  expect(field).toHaveFocus();
  expect(select).not.toBeVisible();
});

test('arrow keys go round the list, Home and End to its ends', async () => {
  const { user, field, value } = show();
  await user.tab();
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute('aria-expanded', 'false');
  await user.keyboard('{ArrowDown}');
  expect(field).toHaveAttribute('aria-expanded', 'true');
  expect(active(field)).toBe('Alpha');
  await user.keyboard('{ArrowUp}');
  expect(active(field)).toBe('Gamma');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(active(field)).toBe('Beta');
  await user.keyboard('{End}');
  expect(active(field)).toBe('Gamma');
  await user.keyboard('{Home}');
  expect(active(field)).toBe('Alpha');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Alpha');
  await user.keyboard('{End}{Enter}');
  expect(value()).toBe('g');
  expect(field).toHaveValue('Gamma');
});

test('Escape closes the list and leaves what was chosen', async () => {
  const { user, field, value } = show({ stored: 'b' });
  expect(field).toHaveValue('Beta');
  await user.clear(field);
  await user.type(field, 'gam');
  expect(shown()).toEqual(['Gamma']);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(field).toHaveValue('Beta');
  expect(value()).toBe('b');
});

test('Enter in an open list does not send the form; in a closed one it does', async () => {
  const sent = jest.fn(keep);
  const { user, field } = show({ action: sent });
  await user.type(field, 'alp{Enter}');
  expect(sent).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  expect((sent.mock.calls[0]![1] as FormData).get('place')).toBe('a');
});

test('a press on an option takes it, and keeps the focus in the field', async () => {
  const { user, field, value } = show();
  await user.click(field);
  expect(shown()).toEqual(['Alpha', 'Beta', 'Gamma']);
  await user.click(screen.getByRole('option', { name: 'Beta' }));
  expect(value()).toBe('b');
  expect(field).toHaveFocus();
});

test('what is typed is announced by its number of results', async () => {
  const { user, field } = show();
  await user.click(field);
  expect(screen.getByRole('status')).toHaveTextContent('3 results');
  await user.type(field, 'al');
  expect(screen.getByRole('status')).toHaveTextContent('1 result');
  await user.type(field, 'zz');
  expect(screen.getByRole('status')).toHaveTextContent('Nothing found');
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('it can be emptied, by its button and by deleting the text', async () => {
  const { user, field, value } = show({ stored: 'b' });
  await user.click(screen.getByRole('button', { name: 'Clear: Nationality' }));
  expect(value()).toBe('');
  expect(field).toHaveValue('');
  await user.type(field, 'gam{Enter}');
  expect(value()).toBe('g');
  await user.clear(field);
  await user.tab();
  expect(value()).toBe('');
});

test('leaving the field takes the only option that is meant', async () => {
  const { user, field, value } = show({ options: nationalities.options('en') });
  await user.type(field, 'UK');
  await user.tab();
  expect(value()).toBe('GB');
});

test('leaving it after arrow keys takes the option they led to; after opening alone, none', async () => {
  const { user, field, value } = show();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  await user.tab();
  expect(value()).toBe('');
  await user.click(field);
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await user.tab();
  expect(value()).toBe('b');
});

test('words that are no option stay in view, are sent, and are said to be none', async () => {
  const { user, field, value } = show({ stored: 'b' });
  await user.clear(field);
  await user.type(field, 'Atlantis');
  await user.tab();
  expect(field).toHaveValue('Atlantis');
  expect(value()).toBe('Atlantis');
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(
    'As in your passport “Atlantis” is not in the list. Please choose from the list.',
  );
  await user.clear(field);
  await user.type(field, 'alp{Enter}');
  expect(field).toBeValid();
  expect(value()).toBe('a');
});

test('words that happen to be a code do not become its choice', async () => {
  const { user, field, value } = show({ options: [{ value: 'xyz', label: 'Alpha' }, ...few.slice(1)] });
  await user.type(field, 'xyz');
  await user.tab();
  expect(value()).toBe('xyz?');
});

test('an answer keeps the choice and ties its error to the field', async () => {
  const refuse: FormAction = async (previous, form) => ({
    ...previous,
    status: 'invalid',
    attempt: previous.attempt + 1,
    values: { place: String(form.get('place')) },
    errors: { place: 'Not this one.' },
  });
  const { user, field, value } = show({ action: refuse });
  await user.type(field, 'gam{Enter}');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const link = await screen.findByRole('link', { name: 'Nationality: Not this one.' });
  const after = screen.getByRole('combobox', { name: 'Nationality' });
  expect(link).toHaveAttribute('href', `#${after.id}`);
  expect(after).toHaveValue('Gamma');
  expect(value()).toBe('g');
  expect(after).toBeInvalid();
  expect(after).toHaveAccessibleDescription('As in your passport Not this one.');
});

test('a stored choice that is offered no more stays chosen, under its name', () => {
  const { field, value } = show({ stored: 'GL', kept: { value: 'GL', label: 'Greenland' } });
  expect(field).toHaveValue('Greenland');
  expect(field).toBeValid();
  expect(value()).toBe('GL');
});

test('other scripts may set the select, and a reset brings back what was stored', async () => {
  const { field, form } = show({ stored: 'b' });
  const select = form.querySelector('select')!;
  fireEvent.change(select, { target: { value: 'g' } });
  expect(field).toHaveValue('Gamma');
  form.reset();
  await waitFor(() => expect(field).toHaveValue('Beta'));
});

test('the form hears of a choice', async () => {
  const { user, field, form } = show();
  const heard: string[] = [];
  form.addEventListener('change', () => heard.push(String(new FormData(form).get('place'))));
  await user.type(field, 'gam{Enter}');
  expect(heard).toEqual(['g']);
});

test('of hundreds, a page is drawn at a time', async () => {
  const { user, field } = show({ options: languages.options('fr'), locale: 'fr' });
  await user.click(field);
  expect(shown()).toHaveLength(50);
  expect(screen.getByRole('status')).toHaveTextContent(`${languages.codes.length} résultats`);
  await user.keyboard('{ArrowDown}{End}');
  expect(active(field)).toBe('Autre langue');
});

test.each(['closed', 'open', 'with nothing found'])('axe finds nothing wrong with it %s', async (state) => {
  const { user, field, container } = show({ options: nationalities.options('en') });
  if (state !== 'closed') await user.type(field, state === 'open' ? 'fr' : 'xyz');
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
