'use client';

import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { FindOption } from '@/lib/text/find';
import { controlClass, FieldFrame, useField, type FieldProps } from './field';
import { FindButtons, FindList, type FindTexts } from './find-list';
import { FindSelect } from './find-select';
import { useScripted } from './in-browser';
import { useFinder, useSelected } from './use-finder';

type Props = FieldProps & { options: readonly FindOption[]; kept?: FindOption; texts: FindTexts };

/**
 * A select, with a combobox in front of it where scripts run (APG: editable, list autocomplete). The select remains the form
 * control: it holds the value under the name, tells the form when it changes, and may be set by other scripts.
 */
export function FindControl({ options, kept, texts, ...props }: Props) {
  const { id, value, error, attributes } = useField(props);
  const stored = typeof value === 'string' ? value : '';
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
  const unknown = selected !== '' && !known && !finder.typing && !(error && selected === stored);
  const describedBy = [attributes['aria-describedby'], unknown ? `${id}-unknown` : '']
    .filter(Boolean)
    .join(' ');
  useLayoutEffect(() => {
    // The select goes out of sight when scripts begin to run, perhaps while it has the focus, which it then loses.
    if (!scripted) focused.current = document.activeElement === element.current;
    else if (focused.current) input.current?.focus();
  }, [scripted]);
  const { name, ...labelled } = attributes;
  return (
    <FieldFrame {...props}>
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
            {...labelled}
            {...finder.inputProps}
            type="text"
            dir="auto"
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            aria-invalid={unknown || labelled['aria-invalid']}
            aria-describedby={describedBy || undefined}
            placeholder={texts.placeholder}
            className={`${controlClass} placeholder:text-muted pe-22 text-ellipsis`}
          />
          <FindButtons
            finder={finder}
            texts={texts}
            label={props.label}
            focus={() => input.current?.focus()}
          />
          <FindList finder={finder} texts={texts} label={props.label} />
        </div>
      ) : null}
    </FieldFrame>
  );
}
