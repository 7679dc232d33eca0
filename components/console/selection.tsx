'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useFormContext } from '@/components/ui/action-form';
import { useScripted } from '@/components/ui/in-browser';

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
  const kept = [state.values[name]].flat().includes(value);
  return (
    <label className="flex size-11 items-center justify-center">
      <input
        type="checkbox"
        data-row
        name={name}
        value={value}
        aria-label={label}
        defaultChecked={kept}
        onKeyDown={move}
        className={boxClass}
      />
    </label>
  );
}

/** The box that ticks every row of the page. Only where scripts run, since without them it could do nothing. */
export function SelectionOfAll({ label }: { label: string }) {
  const scripted = useScripted();
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
  }, [scripted]);
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

/** How many are ticked. `texts` says it for none, one and several, the last with `{count}`. */
export function SelectionCount({ texts }: { texts: { none: string; one: string; other: string } }) {
  const output = useRef<HTMLParagraphElement>(null);
  const [count, setCount] = useState(0);
  useEffect(() => {
    const form = output.current?.closest('form');
    const show = () => setCount(boxesOf(output.current).filter((each) => each.checked).length);
    show();
    form?.addEventListener('change', show);
    return () => form?.removeEventListener('change', show);
  }, []);
  const text = count === 0 ? texts.none : count === 1 ? texts.one : texts.other;
  return (
    <p ref={output} role="status" className="w-full font-semibold sm:w-auto sm:self-center">
      {text.replace('{count}', String(count))}
    </p>
  );
}
