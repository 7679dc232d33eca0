'use client';

import { useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { useFormContext } from '@/components/ui/action-form';
import { ClientLink } from '@/components/ui/client-link';
import { useScripted } from '@/components/ui/in-browser';
import {
  isSelected,
  nothingSelected,
  selectedCount,
  selectionField,
  selectionText,
  shownField,
  withSelection,
  type Selection,
} from '@/lib/lists/selection';
import { useSelection } from './selection-scope';

const boxClass = 'accent-accent size-5 scroll-mb-48 scroll-mt-16';

function boxesOf(within: Element | null | undefined): HTMLInputElement[] {
  const form = within?.closest('form');
  return [...(form?.querySelectorAll<HTMLInputElement>('input[type=checkbox][data-row]') ?? [])];
}

function move(event: KeyboardEvent<HTMLInputElement>) {
  const boxes = boxesOf(event.currentTarget);
  const at = boxes.indexOf(event.currentTarget);
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: boxes.length - 1,
  };
  const target = boxes[targets[event.key] ?? -1];
  if (!target) return;
  event.preventDefault();
  // With Shift the tick is carried along, so that a run of rows is ticked without leaving the keyboard.
  if (event.shiftKey && target.checked !== event.currentTarget.checked) target.click();
  target.focus();
}

type BoxProps = { value: string; label: string; /** Of the form's field. */ name?: string };

/** The box that ticks one row of a table; the arrow keys lead from row to row. */
export function SelectionBox({ value, label, name = 'applications' }: BoxProps) {
  const { state } = useFormContext();
  const scope = useSelection();
  const scripted = useScripted();
  const kept = [state.values[name]].flat().includes(value);
  const shown = [state.values[shownField]].flat().join(' ').split(' ').includes(value);
  const selected = scope !== null && isSelected(scope.selection, value);
  const ticked = scope
    ? // Without scripts the page comes back with what was sent of it.
      {
        checked: shown && !scripted ? kept : selected,
        onChange: (event: ChangeEvent<HTMLInputElement>) => scope.select(value, event.currentTarget.checked),
      }
    : { defaultChecked: kept };
  return (
    <label className="flex size-11 items-center justify-center">
      <input
        type="checkbox"
        data-row
        name={name}
        value={value}
        aria-label={label}
        onKeyDown={move}
        className={boxClass}
        {...ticked}
      />
    </label>
  );
}

/** The box that ticks every row of the page. Only where scripts run, since without them it could do nothing. */
export function SelectionOfAll({ label }: { label: string }) {
  const scripted = useScripted();
  const selection = useSelection()?.selection;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = box.current?.form;
    const show = () => {
      const boxes = boxesOf(box.current);
      const ticked = boxes.filter((each) => each.checked).length;
      if (!box.current) return;
      box.current.checked = ticked > 0 && ticked === boxes.length;
      box.current.indeterminate = ticked > 0 && ticked < boxes.length;
    };
    show();
    form?.addEventListener('change', show);
    return () => form?.removeEventListener('change', show);
  }, [scripted, selection]);
  if (!scripted) return <span className="sr-only">{label}</span>;
  const tickAll = (checked: boolean) => {
    for (const each of boxesOf(box.current)) if (each.checked !== checked) each.click();
  };
  return (
    <label className="flex size-11 items-center justify-center">
      <input
        ref={box}
        type="checkbox"
        aria-label={label}
        onChange={(event) => tickAll(event.currentTarget.checked)}
        className={boxClass}
      />
    </label>
  );
}

type CountProps = {
  /** For none, one and several, the last with `{count}`. */
  texts: { none: string; one: string; other: string };
};

/** How many are selected, those of other pages too where the list has a selection. */
export function SelectionCount({ texts }: CountProps) {
  const scope = useSelection();
  const output = useRef<HTMLParagraphElement>(null);
  const [onPage, setOnPage] = useState(0);
  useEffect(() => {
    const form = output.current?.closest('form');
    const show = () => setOnPage(boxesOf(output.current).filter((each) => each.checked).length);
    show();
    form?.addEventListener('change', show);
    return () => form?.removeEventListener('change', show);
  }, []);
  const count = scope ? selectedCount(scope.selection) : onPage;
  const text = count === 0 ? texts.none : count === 1 ? texts.one : texts.other;
  return (
    <p ref={output} role="status" className="w-full font-semibold sm:w-auto sm:self-center">
      {text.replace('{count}', String(count))}
    </p>
  );
}

/** What the form sends of its selection, beside the boxes: all of it, and which rows the boxes are about. */
export function SelectionFields({ shown }: { shown: readonly string[] }) {
  const scope = useSelection();
  if (!scope) return null;
  return (
    <>
      <input type="hidden" name={selectionField} value={selectionText(scope.selection)} />
      <input type="hidden" name={shownField} value={shown.join(' ')} />
    </>
  );
}

type WholeProps = {
  /** The list, with its filters and page. */
  href: string;
  /** How many fit its filters, and when they were counted; null where all cannot be selected at once. */
  all: { count: number; at: number } | null;
  texts: { all: string; clear: string; full: string };
};

const linkClass = 'text-accent inline-flex min-h-11 items-center underline underline-offset-2';

/** Selects all that fit the filters of a list, or nothing. Links, so that both work without scripts. */
export function SelectionOfList({ href, all, texts }: WholeProps) {
  const scope = useSelection();
  if (!scope) return null;
  const { selection, full, replace } = scope;
  const whole = all && { at: all.at, all: all.count, rows: [] };
  const isWhole = selection.all !== null && selection.rows.length === 0;
  const link = (label: string, next: Selection) => (
    <ClientLink
      href={withSelection(href, next)}
      prefetch={false}
      className={linkClass}
      onClick={(event) => {
        event.preventDefault();
        replace(next);
      }}
    >
      {label}
    </ClientLink>
  );
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-6">
      {whole && whole.all > 0 && !isWhole ? link(texts.all, whole) : null}
      {selectedCount(selection) > 0 ? link(texts.clear, nothingSelected(selection.at)) : null}
      <p aria-live="polite">{full ? texts.full : null}</p>
    </div>
  );
}
