import type { ComponentProps } from 'react';
import { buttonClass } from './button';

type Props = {
  /** The page that shows what is found. */ action: string;
  label: string;
  submit: string;
  id?: string;
  field?: Pick<ComponentProps<'input'>, 'defaultValue' | 'maxLength' | 'autoComplete'>;
};

/** A search of one field, a form like any other. */
export function SearchForm({ action, label, submit, id, field }: Props) {
  return (
    <form id={id} action={action} role="search" className="max-w-xl">
      <label htmlFor="q" className="mb-1 block font-semibold">
        {label}
      </label>
      <div className="flex gap-3">
        <input
          id="q"
          name="q"
          type="search"
          className="bg-surface border-control min-h-11 w-full min-w-0 rounded-md border px-3 py-2"
          {...field}
        />
        <button type="submit" className={buttonClass({}, 'shrink-0')}>
          {submit}
        </button>
      </div>
    </form>
  );
}
