import { useLocale } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';

const controlClass = 'bg-surface border-control text-ink min-h-11 rounded-md border px-3 py-2';

type Labelled = { label: string; name: string };

type FormProps = {
  /** The path of the list. */
  path: string;
  /** What the form leaves as it is. */
  kept?: Record<string, string>;
  submit: string;
  /** The list without filters. */
  clear: { label: string; href: string };
  children: ReactNode;
};

/** The filters of a list: a GET form, whose address can be shared. On a phone two narrow fields share a row. */
export function FilterForm({ path, kept = {}, submit, clear, children }: FormProps) {
  const locale = useLocale();
  return (
    <form
      action={`/${locale}${path}`}
      method="get"
      role="search"
      className="mb-6 grid grid-cols-2 items-end gap-4 sm:flex sm:flex-wrap"
    >
      {children}
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit">{submit}</Button>
      <Link
        href={clear.href}
        className="text-accent inline-flex min-h-11 items-center underline underline-offset-2"
      >
        {clear.label}
      </Link>
    </form>
  );
}

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
