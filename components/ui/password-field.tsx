'use client';

import { useState } from 'react';
import { useFormContext } from './action-form';
import { controlClass, FieldFrame, useField, type FieldProps } from './field';
import { useScripted } from './in-browser';

type Props = FieldProps & { autoComplete: 'current-password' | 'new-password' };

/** A password: never sent back, pasted as it pleases, and shown on demand where there is JavaScript to do so. */
export function PasswordField({ autoComplete, ...props }: Props) {
  const { texts } = useFormContext();
  const { id, attributes } = useField(props);
  const scripted = useScripted();
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame {...props}>
      <div className="flex flex-wrap gap-2">
        <input
          {...attributes}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint={autoComplete === 'current-password' ? 'go' : undefined}
          dir="ltr"
          className={`${controlClass} flex-[1_1_15rem]`}
        />
        {scripted ? (
          <button
            type="button"
            aria-controls={id}
            onClick={() => setShown(!shown)}
            className="text-accent border-control hover:bg-accent-soft min-h-11 cursor-pointer rounded-md border px-3 font-semibold max-sm:min-h-9"
          >
            {shown ? texts.hidePassword : texts.showPassword}
          </button>
        ) : null}
      </div>
    </FieldFrame>
  );
}
