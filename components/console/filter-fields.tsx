import type { ComponentProps, ReactNode } from 'react';

const controlClass = 'bg-surface border-control text-ink min-h-11 rounded-md border px-3 py-2';

type Labelled = { label: string; name: string };

/** The frame of a list's GET form: on a phone two narrow fields share a row. */
export const filtersClass = 'mb-6 grid grid-cols-2 items-end gap-4 sm:flex sm:flex-wrap';

type Frame = Labelled & { wide?: boolean; children: ReactNode };

function Labelling({ label, name, wide = false, children }: Frame) {
  return (
    <div className={wide ? 'max-sm:col-span-2' : ''}>
      <label htmlFor={`filter-${name}`} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}

type InputProps = Labelled & Pick<ComponentProps<'input'>, 'type' | 'defaultValue' | 'maxLength'>;

/** A field of a list's GET form. */
export function FilterInput({ label, name, type = 'search', ...rest }: InputProps) {
  return (
    <Labelling label={label} name={name} wide={type === 'search'}>
      <input id={`filter-${name}`} name={name} type={type} className={`${controlClass} w-full`} {...rest} />
    </Labelling>
  );
}

type SelectProps = Labelled & { value: string; options: readonly { value: string; label: string }[] };

/** A choice in a list's GET form. */
export function FilterSelect({ label, name, value, options }: SelectProps) {
  return (
    <Labelling label={label} name={name}>
      <select id={`filter-${name}`} name={name} defaultValue={value} className={`${controlClass} w-full`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelling>
  );
}

/** What the form leaves as it is. */
export function Kept({ values }: { values: Record<string, string> }) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
