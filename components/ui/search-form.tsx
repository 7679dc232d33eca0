import type { ComponentProps } from 'react';
import { buttonClass } from './button';

type Props = {
  /** The page that shows what is found. */ action: string;
  label: string;
  hint?: string;
  submit: string;
  id?: string;
  field?: Pick<ComponentProps<'input'>, 'defaultValue' | 'maxLength' | 'autoComplete' | 'dir'>;
};

/** A search of one field, a form like any other. */
export function SearchForm({ action, label, hint, submit, id, field }: Props) {
  return (
    <form id={id} action={action} role="search" className="max-w-3xl" data-no-print>
      <label htmlFor="q" className="block font-semibold">
        {label}
      </label>
      {hint ? (
        <p id="q-hint" className="text-muted">
          {hint}
        </p>
      ) : null}
      <div className="mt-1 flex flex-wrap gap-3">
        <input
          id="q"
          name="q"
          type="search"
          aria-describedby={hint ? 'q-hint' : undefined}
          className="bg-surface border-control min-h-11 min-w-0 flex-[1_1_8rem] rounded-md border px-3 py-2"
          {...field}
        />
        <button type="submit" className={buttonClass({}, 'shrink-0')}>
          {submit}
        </button>
      </div>
    </form>
  );
}
