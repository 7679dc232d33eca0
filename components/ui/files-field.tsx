'use client';

import { useSyncExternalStore } from 'react';
import { controlClass, FieldFrame, useField, type FieldProps } from './field';

type FilesProps = FieldProps & { accept: string; choose: string; none: string; multiple?: boolean };

/**
 * Files to send along. What was chosen does not come back with an answer: browsers let no page fill this field. Where there
 * are scripts it speaks the language of the page; the browser's own field, on top and unseen, takes clicks, keys and drops.
 */
export function FilesField({ accept, choose, none, multiple = true, ...props }: FilesProps) {
  const { id, attributes } = useField(props);
  const names = useChosen(id);
  return (
    <FieldFrame {...props}>
      <div className="relative">
        <input
          {...attributes}
          type="file"
          accept={accept}
          multiple={multiple}
          className={`${controlClass} peer absolute inset-0 cursor-pointer opacity-0 noscript:static noscript:opacity-100`}
        />
        <div
          aria-hidden
          className={`${controlClass} peer-focus-visible:outline-accent peer-aria-invalid:border-danger flex flex-wrap items-center gap-x-3 gap-y-1 peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-aria-invalid:border-2 noscript:hidden`}
        >
          <span className="bg-accent-soft text-accent rounded border border-transparent px-3 py-1 font-semibold">
            {choose}
          </span>
          <span className="min-w-0 break-words">{names === '' ? none : names}</span>
        </div>
      </div>
    </FieldFrame>
  );
}

// The names of the files in a field, which may have been chosen before scripts ran; null until they do.
function useChosen(id: string): string | null {
  const field = () => document.getElementById(id) as HTMLInputElement | null;
  return useSyncExternalStore(
    onChange,
    () => Array.from(field()?.files ?? [], ({ name }) => name).join(', '),
    () => null,
  );
}

function onChange(tell: () => void) {
  document.addEventListener('change', tell);
  return () => document.removeEventListener('change', tell);
}
