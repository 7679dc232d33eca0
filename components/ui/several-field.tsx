'use client';

import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FindOption } from '@/lib/text/find';
import { Button } from './button';
import { FieldFrame, useField, type FieldProps } from './field';
import { FindBox } from './find-box';
import type { FindTexts } from './find-list';
import { useScripted } from './in-browser';
import { rowsEvent, type RowsWanted } from './rows-event';

type Props = FieldProps & {
  options: readonly FindOption[];
  most: number;
  texts: FindTexts & { add: string; another: string };
};

/** Several of a list, in the order they are chosen. Without JavaScript there is always a row more than is filled. */
export function SeveralField({ options, most, texts, ...props }: Props) {
  const { value, error, attributes } = useField(props);
  const chosen = [value].flat().filter((each): each is string => typeof each === 'string' && each !== '');
  const scripted = useScripted();
  const [rows, setRows] = useState(Math.min(most, chosen.length + 1));
  const box = useRef<HTMLDivElement>(null);
  const { id, name, ...described } = attributes;
  useEffect(() => {
    const form = box.current?.closest('form');
    // Values are about to be put back into the form: there must be a row for each.
    const makeRows = (event: Event) => {
      const wanted = (event as CustomEvent<RowsWanted>).detail;
      if (wanted.name === name)
        flushSync(() => setRows((now) => Math.min(most, Math.max(now, wanted.count))));
    };
    form?.addEventListener(rowsEvent, makeRows);
    return () => form?.removeEventListener(rowsEvent, makeRows);
  }, [name, most]);
  const add = () => {
    flushSync(() => setRows(rows + 1));
    document.getElementById(`${id}-${rows + 1}`)?.focus();
  };
  return (
    <FieldFrame {...props}>
      <div ref={box} className="space-y-2">
        {Array.from({ length: rows }, (_, index) => {
          const label = index === 0 ? props.label : texts.another.replace('{number}', String(index + 1));
          const own = { ...described, id: index === 0 ? id : `${id}-${index + 1}`, name };
          return (
            <div key={index}>
              <FindBox
                attributes={index === 0 ? own : { ...own, 'aria-required': undefined, 'aria-label': label }}
                label={label}
                options={options}
                stored={chosen[index] ?? ''}
                said={error !== undefined}
                texts={texts}
              />
            </div>
          );
        })}
      </div>
      {scripted && rows < most ? (
        <div className="mt-2">
          <Button variant="secondary" size="small" onClick={add}>
            {texts.add}
          </Button>
        </div>
      ) : null}
    </FieldFrame>
  );
}
