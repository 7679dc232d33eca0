'use client';

import { useFormContext } from '@/components/ui/action-form';
import { controlClass, FieldFrame, useField, type FieldProps } from '@/components/ui/field';

/** Files to send along. What was chosen does not come back with an answer: browsers let no page fill this field. */
export function FilesField({ accept, ...props }: FieldProps & { accept: string }) {
  const { attributes } = useField(props);
  return (
    <FieldFrame {...props}>
      <input {...attributes} type="file" accept={accept} multiple className={controlClass} />
    </FieldFrame>
  );
}

/** When the form was first shown: an answer to it keeps that. */
export function StampField({ name }: { name: string }) {
  const { state, initial } = useFormContext();
  const value = state.values[name] ?? initial[name];
  return <input type="hidden" name={name} value={typeof value === 'string' ? value : ''} />;
}

/** A field that only programs fill: it is not displayed, so that neither eyes, keyboard nor screen readers meet it. */
export function TrapField({ name, label }: { name: string; label: string }) {
  return (
    <div className="hidden">
      <label>
        {label}
        <input name={name} type="text" autoComplete="off" tabIndex={-1} />
      </label>
    </div>
  );
}
