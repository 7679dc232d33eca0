'use client';

import {
  useCallback,
  useMemo,
  useState,
  useSyncExternalStore,
  type FocusEvent,
  type KeyboardEvent,
} from 'react';
import { findOptions, namesExactly, type FindOption } from '@/lib/text/find';

/** How many options are drawn at first, and with each further step down the list. */
export const step = 50;

type State = {
  open: boolean;
  /** What is being typed; null while the field shows what is chosen. */
  typed: string | null;
  /** The option that Enter takes; -1 for none. */
  active: number;
  /** Whether arrow keys led there, so that leaving the field takes it as well. */
  moved: boolean;
  drawn: number;
};

const resting: State = { open: false, typed: null, active: -1, moved: false, drawn: step };

type Settings = {
  id: string;
  options: readonly FindOption[];
  /** The form control that holds the choice. */
  select: HTMLSelectElement | null;
  /** What the field shows of the choice. */
  label: string;
};

export type Finder = ReturnType<typeof useFinder>;

/** What a combobox over a select does: typing, keys, choosing, leaving. */
export function useFinder({ id, options, select, label }: Settings) {
  const [state, setState] = useState(resting);
  const { open, typed, active, moved, drawn } = state;
  const matches = useMemo(() => (open ? findOptions(options, typed ?? '') : []), [open, options, typed]);
  const expanded = matches.length > 0;
  const listId = `${id}-list`;
  const optionId = (at: number) => `${id}-option-${at}`;
  const activeId = expanded && active >= 0 ? optionId(active) : undefined;

  const show = (at: number) => setState((now) => ({ ...now, open: true, active: at }));
  const close = () => setState(resting);
  const choose = (value: string) => {
    close();
    if (select && select.value !== value) setChoice(select, value);
  };
  const type = (text: string) =>
    setState({ ...resting, open: true, typed: text, active: text.trim() === '' ? -1 : 0 });
  const move = (to: number) => {
    const at = (to + matches.length) % matches.length;
    setState((now) => ({ ...now, active: at, moved: true, drawn: Math.max(now.drawn, at + 1) }));
  };
  const drawMore = () => setState((now) => ({ ...now, drawn: now.drawn + step }));
  // Words that stand for no option stay in the field, and are sent, so that the answer can say what is wrong with them.
  const settle = () => {
    const meant = moved ? matches[active] : typed === null ? undefined : certain(matches, typed);
    if (meant) choose(meant.value);
    else if (typed === null) close();
    else choose(unlisted(typed.trim(), options));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const act = open ? keysOpen[event.key] : keysClosed[event.key];
    if (act?.() === true) event.preventDefault();
  };
  const keysClosed: Record<string, () => boolean> = {
    ArrowDown: () => (show(0), true),
    ArrowUp: () => (show(0), true),
  };
  const goTo = (at: number) => () => (expanded ? (move(at), true) : false);
  const keysOpen: Record<string, () => boolean> = {
    ArrowDown: goTo(active + 1),
    ArrowUp: goTo(Math.max(active, 0) - 1),
    // Until arrow keys are used these move the caret in what is typed.
    Home: () => moved && goTo(0)(),
    End: () => moved && goTo(matches.length - 1)(),
    Enter() {
      const option = matches[active];
      if (option) choose(option.value);
      else settle();
      return true;
    },
    Escape: () => (close(), true),
  };

  return {
    open,
    expanded,
    typing: typed !== null,
    text: typed ?? label,
    matches,
    drawn: matches.slice(0, drawn),
    active,
    activeId,
    listId,
    optionId,
    choose,
    drawMore,
    toggle: () => (open ? settle() : show(-1)),
    leave: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget)) settle();
    },
    inputProps: {
      role: 'combobox',
      value: typed ?? label,
      'aria-autocomplete': 'list',
      'aria-expanded': expanded,
      'aria-controls': expanded ? listId : undefined,
      'aria-activedescendant': activeId,
      onChange: (event: { target: HTMLInputElement }) => type(event.target.value),
      onClick: () => (open ? undefined : show(-1)),
      onFocus: (event: FocusEvent<HTMLInputElement>) => event.target.select(),
      onKeyDown,
    } as const,
  };
}

/** The value of a select, set by this field, by a script that restores what was typed, or by a reset of the form. */
export function useSelected(select: HTMLSelectElement | null, stored: string): string {
  const subscribe = useCallback(
    (changed: () => void) => {
      const form = select?.form;
      const afterReset = () => setTimeout(changed);
      select?.addEventListener('change', changed);
      form?.addEventListener('reset', afterReset);
      return () => {
        select?.removeEventListener('change', changed);
        form?.removeEventListener('reset', afterReset);
      };
    },
    [select],
  );
  return useSyncExternalStore(
    subscribe,
    () => select?.value ?? stored,
    () => stored,
  );
}

function setChoice(select: HTMLSelectElement, value: string) {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
  select.value = value;
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
}

/** The option that is meant without doubt: the only one found, or the only one of that name. */
function certain(matches: readonly FindOption[], typed: string): FindOption | undefined {
  if (typed.trim() === '') return undefined;
  if (matches.length === 1) return matches[0];
  const named = matches.filter((option) => namesExactly(option, typed));
  return named.length === 1 ? named[0] : undefined;
}

// What is typed must not become a choice by chance, being somebody else's code.
function unlisted(text: string, options: readonly FindOption[]): string {
  return options.some(({ value }) => value === text) ? `${text}?` : text;
}
