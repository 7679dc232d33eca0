'use client';

import { useSearchParams } from 'next/navigation';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import {
  fitsAddress,
  nothingSelected,
  parseSelection,
  selectionField,
  selectionText,
  withRow,
  withSelection,
  type Selection,
} from '@/lib/lists/selection';

type SelectionContextValue = {
  selection: Selection;
  /** Whether the last tick found no room in the address. */
  full: boolean;
  select: (row: string, selected: boolean) => void;
  replace: (selection: Selection) => void;
};

const SelectionContext = createContext<SelectionContextValue | null>(null);

/** The selection of the list around; null where none outlives its page. */
export function useSelection(): SelectionContextValue | null {
  return useContext(SelectionContext);
}

// What is selected in each list this browser has open. The address of the page says the same, so that it can be reloaded
// and left; this also knows what was ticked after a page that Back returns to.
const selections = new Map<string, Selection>();
const listeners = new Set<() => void>();
let wentBack = false;
if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => (wentBack = true));
  window.addEventListener('click', () => (wentBack = false), true);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function put(list: string, selection: Selection) {
  selections.set(list, selection);
  listeners.forEach((listener) => listener());
}

function keep(list: string, selection: Selection) {
  const { pathname, search, hash } = window.location;
  const query = new URLSearchParams(search);
  query.delete(selectionField);
  const address = `${pathname}${query.size > 0 ? `?${query.toString()}` : ''}${hash}`;
  window.history.replaceState(null, '', withSelection(address, selection));
  put(list, selection);
}

type Props = {
  /** Which list it is, with its filters: others have selections of their own. */
  list: string;
  /** When it was read. */
  at: number;
  children: ReactNode;
};

/** A list whose selection survives paging, sorting, and opening a row and coming back: it stands in the address. */
export function SelectionScope({ list, at, children }: Props) {
  const inAddress = useSearchParams().get(selectionField);
  // Read once: a page that is read again meanwhile leaves the selection the instant at which it began.
  const [began] = useState(at);
  const fromAddress = useMemo(() => parseSelection(inAddress) ?? nothingSelected(began), [inAddress, began]);
  const selection = useSyncExternalStore(
    subscribe,
    () => selections.get(list) ?? fromAddress,
    () => fromAddress,
  );
  const [full, setFull] = useState(false);
  useEffect(() => {
    const kept = selections.get(list);
    // While ticks follow each other, what is rendered may be an address that has changed since.
    if (!kept || new URLSearchParams(window.location.search).get(selectionField) !== inAddress) return;
    if (selectionText(kept) === selectionText(fromAddress)) return;
    if (wentBack) keep(list, kept);
    else put(list, fromAddress);
  }, [list, inAddress, fromAddress]);
  const replace = useCallback((next: Selection) => keep(list, next), [list]);
  const select = useCallback(
    (row: string, selected: boolean) => {
      const next = withRow(selections.get(list) ?? fromAddress, row, selected);
      const { pathname, search } = window.location;
      const fits = fitsAddress(pathname + search, next);
      setFull(!fits);
      if (fits) keep(list, next);
    },
    [list, fromAddress],
  );
  const value = useMemo(() => ({ selection, full, select, replace }), [selection, full, select, replace]);
  return <SelectionContext value={value}>{children}</SelectionContext>;
}
