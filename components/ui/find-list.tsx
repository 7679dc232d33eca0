'use client';

import { useEffect, type MouseEvent, type UIEvent } from 'react';
import type { Finder } from './use-finder';

export type FindTexts = Record<
  'placeholder' | 'none' | 'one' | 'many' | 'show' | 'clear' | 'unknown',
  string
>;

type Props = { finder: Finder; texts: FindTexts; label: string };

// The focus stays in the field, whatever is pressed beside it.
const keepFocus = (event: MouseEvent) => event.preventDefault();
const buttonClass =
  'text-muted hover:text-ink flex size-11 cursor-pointer items-center justify-center rounded-md';

/** What is found, below the field, and its number for screen readers. */
export function FindList({ finder, texts, label }: Props) {
  const { open, expanded, matches, drawn, active, activeId, listId, optionId } = finder;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const onScroll = ({ currentTarget: list }: UIEvent) => {
    const near = list.scrollTop + 2 * list.clientHeight >= list.scrollHeight;
    if (near && drawn.length < matches.length) finder.drawMore();
  };
  return (
    <>
      <div role="status" className="sr-only">
        {open ? count(matches.length, texts) : ''}
      </div>
      {expanded ? (
        <ul
          id={listId}
          role="listbox"
          aria-label={label}
          onMouseDown={keepFocus}
          onScroll={onScroll}
          className="bg-surface border-control absolute inset-x-0 z-20 mt-1 max-h-72 overflow-y-auto overscroll-contain rounded-md border py-1 shadow-lg"
        >
          {drawn.map((option, at) => (
            <li
              key={option.value}
              id={optionId(at)}
              role="option"
              aria-selected={at === active}
              onClick={() => finder.choose(option.value)}
              className="hover:bg-sunken aria-selected:bg-accent-soft aria-selected:outline-accent flex min-h-11 cursor-pointer flex-col justify-center px-3 py-2 wrap-anywhere aria-selected:outline-2 aria-selected:-outline-offset-2"
            >
              {option.label}
              {option.group ? <span className="text-muted text-sm">{option.group}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {open && !expanded ? (
        <p
          aria-hidden
          className="bg-surface border-control text-muted absolute inset-x-0 z-20 mt-1 rounded-md border px-3 py-2 shadow-lg"
        >
          {texts.none}
        </p>
      ) : null}
    </>
  );
}

/** Buttons that empty the field and open the list, for pointers and touch: in the field itself keys do both. */
export function FindButtons({ finder, texts, label, focus }: Props & { focus: () => void }) {
  const press = (act: () => void) => () => {
    focus();
    act();
  };
  const shared = { type: 'button', tabIndex: -1, onMouseDown: keepFocus, className: buttonClass } as const;
  return (
    <div className="absolute end-0 top-0 flex">
      {finder.text === '' ? null : (
        <button
          {...shared}
          aria-label={texts.clear.replace('{label}', () => label)}
          onClick={press(() => finder.choose(''))}
        >
          <Sign path="M4 4 12 12M12 4 4 12" />
        </button>
      )}
      <button
        {...shared}
        aria-label={texts.show.replace('{label}', () => label)}
        aria-expanded={finder.expanded}
        onClick={press(finder.toggle)}
      >
        <Sign path="M3 6 8 11 13 6" />
      </button>
    </div>
  );
}

const Sign = ({ path }: { path: string }) => (
  <svg aria-hidden viewBox="0 0 16 16" className="size-4" fill="none" stroke="currentColor" strokeWidth="2">
    <path d={path} />
  </svg>
);

function count(found: number, texts: FindTexts): string {
  if (found === 0) return texts.none;
  return found === 1 ? texts.one : texts.many.replace('{count}', String(found));
}
