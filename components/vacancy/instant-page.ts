import type { SearchParts } from './instant-results';

/** Puts the filters and results of `page` in the place of those shown; the focus and open groups stay where they are. */
export function renew(page: Document, { filters, results, heading }: SearchParts): void {
  for (const id of [filters, results]) {
    const old = document.getElementById(id)?.firstElementChild;
    const fresh = page.getElementById(id)?.firstElementChild;
    if (!old || !fresh) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    for (const group of old.querySelectorAll<HTMLDetailsElement>('[data-group]')) {
      const again = fresh.querySelector<HTMLDetailsElement>(`[data-group="${group.dataset.group}"]`);
      if (again) again.open = group.open;
    }
    old.replaceWith(document.adoptNode(fresh));
    if (!focused) continue;
    const again = twinOf(focused, fresh) ?? document.getElementById(heading);
    again?.focus({ preventScroll: true });
  }
}

// Finds an element again in a re-rendered page. Links of one address differ by what they are called.
function twinOf(element: Element, fresh: Element): HTMLElement | null {
  const { name, value } = element as HTMLInputElement;
  if (name) return fresh.querySelector(`[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  if (element instanceof HTMLAnchorElement) {
    const called = (link: Element) => link.ariaLabel ?? link.textContent;
    const links = [...fresh.querySelectorAll<HTMLAnchorElement>('a[href]')];
    return links.find((link) => link.href === element.href && called(link) === called(element)) ?? null;
  }
  const group = element.closest<HTMLElement>('[data-group]')?.dataset.group;
  return group
    ? fresh.querySelector(`[data-group="${group}"] > ${element.localName}`)
    : fresh.querySelector(`#${CSS.escape(element.id || 'none')}`);
}
