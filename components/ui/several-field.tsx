'use client';

import { useState } from 'react';
import { Button } from './button';
import { useFormContext } from './action-form';
import { useScripted } from './in-browser';
import { controlClass, FieldFrame, useField, type FieldProps, type Option } from './field';

type Props = FieldProps & {
  options: readonly Option[];
  most: number;
  texts: { add: string; another: string };
};

/** Several of a list, in the order they are chosen. Without JavaScript there is always a row more than is filled. */
export function SeveralField({ options, most, texts, ...props }: Props) {
  const { value, attributes } = useField(props);
  const { texts: common } = useFormContext();
  const chosen = [value].flat().filter((each): each is string => typeof each === 'string' && each !== '');
  const scripted = useScripted();
  const [rows, setRows] = useState(Math.min(most, chosen.length + 1));
  const { id, name, ...described } = attributes;
  return (
    <FieldFrame {...props}>
      <div className="space-y-2">
        {Array.from({ length: rows }, (_, index) => (
          <select
            key={index}
            {...described}
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            aria-label={index === 0 ? undefined : texts.another.replace('{number}', String(index + 1))}
            className={controlClass}
            defaultValue={chosen[index] ?? ''}
          >
            <option value="">{common.choose}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ))}
      </div>
      {scripted && rows < most ? (
        <div className="mt-2">
          <Button variant="secondary" size="small" onClick={() => setRows(rows + 1)}>
            {texts.add}
          </Button>
        </div>
      ) : null}
    </FieldFrame>
  );
}
