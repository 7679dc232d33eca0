import type { ComponentProps } from 'react';

/** A table that scrolls sideways by itself, with keyboard focus, when the screen is narrower than it is. */
export function Table({ label, children, ...rest }: ComponentProps<'table'> & { label: string }) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="border-line relative overflow-x-auto rounded-md border"
    >
      <table
        className="[&_tbody_tr]:border-line w-full border-collapse text-start text-base [&_tbody_tr]:border-t"
        {...rest}
      >
        {children}
      </table>
    </div>
  );
}

/** For cells of a table that a phone leaves out; what matters in them stands under the row's name there. */
export const wideOnly = 'max-sm:hidden';

export function Th({ className = '', scope = 'col', ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope={scope}
      className={`bg-sunken px-3 py-2 text-start text-sm font-semibold ${className}`}
      {...rest}
    />
  );
}

export function Td({ className = '', ...rest }: ComponentProps<'td'>) {
  return <td className={`border-line px-3 py-2 align-top ${className}`} {...rest} />;
}
