'use client';

import { memo, type ComponentProps } from 'react';
import type { FindOption } from '@/lib/text/find';
import { useFormContext } from './action-form';
import { controlClass } from './field';

type Props = ComponentProps<'select'> & {
  options: readonly FindOption[];
  kept?: FindOption;
  stored: string;
};

/**
 * All options, under their headings, and what is stored even when it is none of them. Hundreds of them are not drawn again for
 * each key that is pressed beside it.
 */
export const FindSelect = memo(Select);

function Select({ options, kept, stored, ...select }: Props) {
  const { texts } = useFormContext();
  const listed = stored === '' || options.some(({ value }) => value === stored);
  const further = kept?.value === stored ? kept : { value: stored, label: stored };
  return (
    <select {...select} className={controlClass} defaultValue={stored}>
      <option value="">{texts.choose}</option>
      {listed ? null : optionOf(further)}
      {underHeadings(options).map(({ group, options: grouped }) =>
        group ? (
          <optgroup key={group} label={group}>
            {grouped.map(optionOf)}
          </optgroup>
        ) : (
          grouped.map(optionOf)
        ),
      )}
    </select>
  );
}

const optionOf = ({ value, label }: FindOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);

type Heading = { group: string | undefined; options: FindOption[] };

function underHeadings(options: readonly FindOption[]): Heading[] {
  const headings: Heading[] = [];
  for (const option of options) {
    const last = headings.at(-1);
    if (last && last.group === option.group) last.options.push(option);
    else headings.push({ group: option.group, options: [option] });
  }
  return headings;
}
