'use client';

import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FindOption } from '@/lib/text/find';
import { controlClass } from './field';
import { FindButtons, FindList, type FindTexts } from './find-list';
import { FindSelect } from './find-select';
import { useScripted } from './in-browser';
import { useFinder, useSelected } from './use-finder';

type Attributes = {
  id: string;
  name: string;
  'aria-label'?: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string;
  'aria-required'?: boolean;
};

type Props = {
  attributes: Attributes;
  /** What it is called, for its buttons and its list. */
  label: string;
  options: readonly FindOption[];
  kept?: FindOption;
  /** What is chosen to begin with. */
  stored: string;
  /** Whether a server's answer says already that what is stored is none of the options. */
  said: boolean;
  texts: FindTexts;
};

/**
 * A select, with a combobox in front of it where scripts run (APG: editable, list autocomplete). The select remains the form
 * control: it holds the value under the name, tells the form when it changes, and may be set by other scripts.
 */
export function FindBox({ attributes, label, options, kept, stored, said, texts }: Props) {
  const { id, name, ...described } = attributes;
  const scripted = useScripted();
  const [select, setSelect] = useState<HTMLSelectElement | null>(null);
  const element = useRef<HTMLSelectElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const focused = useRef(false);
  const hold = useCallback((made: HTMLSelectElement | null) => {
    element.current = made;
    setSelect(made);
  }, []);
  const selected = useSelected(select, stored);
  const known = [...options, ...(kept ? [kept] : [])].find((option) => option.value === selected);
  const finder = useFinder({ id, options, select, label: known?.label ?? selected });
  // A server's answer to the same words says it already.
  const unknown = selected !== '' && !known && !finder.typing && !(said && selected === stored);
  const describedBy = [described['aria-describedby'], unknown ? `${id}-unknown` : '']
    .filter(Boolean)
    .join(' ');
  useLayoutEffect(() => {
    // The select goes out of sight when scripts begin to run, perhaps while it has the focus, which it then loses.
    if (!scripted) focused.current = document.activeElement === element.current;
    else if (focused.current) input.current?.focus();
  }, [scripted]);
  return (
    <>
      {unknown ? (
        <p id={`${id}-unknown`} className="text-danger mb-1 font-semibold wrap-anywhere">
          {texts.unknown.replace('{text}', () => selected)}
        </p>
      ) : null}
      <FindSelect
        ref={hold}
        {...(scripted ? { name, hidden: true } : attributes)}
        options={options}
        kept={kept}
        stored={stored}
      />
      {scripted ? (
        <div className="relative" onBlur={finder.leave}>
          <input
            ref={input}
            id={id}
            {...described}
            {...finder.inputProps}
            type="text"
            dir="auto"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            aria-invalid={unknown || described['aria-invalid']}
            aria-describedby={describedBy || undefined}
            placeholder={texts.placeholder}
            className={`${controlClass} placeholder:text-muted pe-22 text-ellipsis`}
          />
          <FindButtons finder={finder} texts={texts} label={label} focus={() => input.current?.focus()} />
          <FindList finder={finder} texts={texts} label={label} />
        </div>
      ) : null}
    </>
  );
}
