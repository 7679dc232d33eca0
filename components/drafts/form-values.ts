import { rowsEvent, type RowsWanted } from '@/components/ui/rows-event';
import type { Typed } from '@/lib/drafts/rules';
import { valuesOf } from '@/lib/forms/state';

/** What a person has typed or chosen in a form, by the names of its fields. */
export function typedIn(form: HTMLFormElement): Typed {
  const hidden = [...form.elements].filter(
    (field) => field instanceof HTMLInputElement && /^(hidden|password)$/.test(field.type),
  );
  const left = new Set(hidden.map((field) => (field as HTMLInputElement).name));
  return Object.fromEntries(Object.entries(valuesOf(new FormData(form))).filter(([name]) => !left.has(name)));
}

// What is left empty is the same as what is not there, whatever ends lines, however many rows there are.
function comparable(typed: Typed): Map<string, string> {
  const texts = Object.entries(typed).map(([name, value]): [string, string] => [
    name,
    [value]
      .flat()
      .filter((each) => each !== '')
      .join('\u0000')
      .replaceAll('\r\n', '\n'),
  ]);
  return new Map(texts.filter(([, text]) => text !== ''));
}

/** The names of the fields in which two versions of a form differ. */
export function differences(one: Typed, other: Typed): string[] {
  const [a, b] = [comparable(one), comparable(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
}

/** Puts values back into the fields of a form. */
export function fillIn(form: HTMLFormElement, typed: Typed): void {
  const rest = new Map(Object.entries(typed).map(([name, value]) => [name, [value].flat()]));
  for (const [name, { length: count }] of rest)
    if (count > 1) form.dispatchEvent(new CustomEvent<RowsWanted>(rowsEvent, { detail: { name, count } }));
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
      field.checked = rest.get(field.name)?.includes(field.value) ?? false;
    else if (isText(field)) {
      const values = rest.get(field.name);
      if (!values) continue;
      field.value = values.shift() ?? '';
      // What is shown in the place of a select, or beside a text, follows it.
      field.dispatchEvent(new Event('change'));
    }
  }
}

function isText(field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (field instanceof HTMLInputElement) return !/^(hidden|file|password|submit|button)$/.test(field.type);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}

/** A field as its form calls it, and what a value of it is called there. */
export function inWords(form: HTMLFormElement, name: string, value: Typed[string] | undefined) {
  const fields = [...form.elements].filter((field) => field.getAttribute('name') === name);
  const [first] = fields;
  const legend = first?.closest('fieldset')?.querySelector('legend');
  const isBox = first instanceof HTMLInputElement && first.type === 'checkbox' && fields.length === 1;
  const named = [value ?? ''].flat().map((each) => wordOf(fields, each));
  return {
    label: firstLine(legend ?? form.querySelector(`label[for="${fieldIdOf(first)}"]`)) || name,
    text: isBox ? (value === undefined ? '–' : '✓') : named.filter(Boolean).join(', ') || '–',
  };
}

const fieldIdOf = (field: Element | undefined) => (field?.id ? CSS.escape(field.id) : '');

// Without what follows the name of the field, such as that it is optional.
function firstLine(element: Element | null): string {
  const [name] = element?.childNodes ?? [];
  return (name?.textContent ?? '').trim();
}

function wordOf(fields: Element[], value: string): string {
  const select = fields.find((field) => field instanceof HTMLSelectElement);
  const option = select && [...select.options].find((each) => each.value === value);
  const box = fields.find(
    (field) => field instanceof HTMLInputElement && isChoice(field) && field.value === value,
  );
  return option?.text ?? box?.closest('label')?.innerText ?? box?.closest('label')?.textContent ?? value;
}

const isChoice = ({ type }: HTMLInputElement) => type === 'radio' || type === 'checkbox';
