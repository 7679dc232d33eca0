import { JSDOM } from 'jsdom';
import { origin } from '../../support/browser';
import { send } from '../authorisation/request';

/** A page as a browser without JavaScript has it. */
export type Read = { status: number; text: string; document: Document };

/** Something a form sends. */
export type Values = [name: string, value: string][];

const headersOf = (cookie: string) => ({ cookie, 'accept-language': 'fr', accept: 'text/html' });

export async function read(path: string, cookie: string): Promise<Read> {
  return readOf(await send(path, { headers: headersOf(cookie) }));
}

function readOf({ status, text }: { status: number; text: string }): Read {
  return { status, text, document: new JSDOM(text).window.document };
}

/** The form of a page that has a field of this name; its last form for ''. */
export function formWith({ document, text }: Read, field: string): HTMLFormElement {
  const forms = [...document.querySelectorAll('main form')] as HTMLFormElement[];
  const form = field === '' ? forms.at(-1) : forms.find((each) => each.querySelector(`[name="${field}"]`));
  if (!form) throw new Error(`no form with ${field || 'anything'} in: ${text.slice(0, 500)}`);
  return form;
}

/** What the form sends as it stands, the hidden fields by which the server knows it included. */
export function valuesOf(form: HTMLFormElement): Values {
  const { FormData: Browsers } = form.ownerDocument.defaultView as unknown as { FormData: typeof FormData };
  const values = [...new Browsers(form as never).entries()];
  return values.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
}

/** Whether a field is one that a person fills: neither one the page filled nor the trap for programs. */
export function isTyped(control: Element): control is HTMLInputElement {
  return (
    control.hasAttribute('name') &&
    control.getAttribute('type') !== 'hidden' &&
    !control.matches('[tabindex="-1"]')
  );
}

/** The fields of a form that a person fills, each name once. */
export function typedFields(form: HTMLFormElement): Map<string, HTMLInputElement> {
  const controls = [...form.querySelectorAll('input, textarea, select')].filter(isTyped);
  return new Map(controls.map((control) => [control.name, control]));
}

/** Posts values from the page at `path` as its form does. */
export async function post(path: string, cookie: string, values: Values): Promise<Read> {
  const body = new FormData();
  for (const [name, value] of values) body.append(name, value);
  const headers = { ...headersOf(cookie), origin: origin() };
  return readOf(await send(path, { method: 'POST', headers, body }));
}

/** What a page says to its reader, but for what it marks as being in another language. */
export function words({ document }: Read): string {
  for (const script of document.querySelectorAll(
    'script, style, template, main [lang]:not([lang=fr]), a[lang]',
  ))
    script.remove();
  return document.body.textContent ?? '';
}
