import { writerField } from '@/lib/drafts/rules';

/** The name by which an open form keeps drafts: its own for as long as it is on the page, whatever is answered to it. */
export function writerIn(form: HTMLFormElement): string {
  // Not crypto.randomUUID, which plain HTTP does not have.
  const writer =
    (form.dataset.writer ??= `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`);
  const field = form.elements.namedItem(writerField);
  if (field instanceof HTMLInputElement) field.value = writer;
  return writer;
}
