import type { Typed } from '@/lib/drafts/rules';

const prefix = 'draft ';

/** Which form's text it is, of which account: nobody else who signs in here is shown it. */
export type LocalPlace = { owner: string; form: string; instance: string };

const keyOf = ({ owner, form, instance }: LocalPlace) => `${prefix}${owner} ${form} ${instance}`;

/** Keeps in this browser what the server has not taken yet. A browser that keeps nothing is no fault. */
export function keepLocally(place: LocalPlace, typed: Typed): void {
  attempt(() => localStorage.setItem(keyOf(place), JSON.stringify(typed)));
}

/** What this browser has kept of a form; null when nothing is. */
export function localDraft(place: LocalPlace): Typed | null {
  return attempt(() => JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as Typed | null) ?? null;
}

/** Lets go of what was kept of a form, once the server has it. */
export function forgetLocally(place: LocalPlace): void {
  attempt(() => localStorage.removeItem(keyOf(place)));
}

/** Lets go of all that was kept here, when someone signs out. */
export function forgetAllLocally(): void {
  attempt(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  });
}

/** Puts values back into the fields of a form. */
export function fillIn(form: HTMLFormElement, typed: Typed): void {
  const rest = new Map(Object.entries(typed).map(([name, value]) => [name, [value].flat()]));
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
      field.checked = rest.get(field.name)?.includes(field.value) ?? false;
    else if (isText(field)) {
      const value = rest.get(field.name)?.shift();
      if (value === undefined) continue;
      field.value = value;
      // What is shown in the place of a select follows it.
      if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change'));
    }
  }
}

function isText(field: Element): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  if (field instanceof HTMLInputElement) return !/^(hidden|file|password|submit|button)$/.test(field.type);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
