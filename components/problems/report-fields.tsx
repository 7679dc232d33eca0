'use client';

import { useFormContext } from '@/components/ui/action-form';

/** When the form was first shown: an answer to it keeps that. */
export function TimestampField({ name }: { name: string }) {
  const { state, initial } = useFormContext();
  const value = state.values[name] ?? initial[name];
  return <input type="hidden" name={name} value={typeof value === 'string' ? value : ''} />;
}

/** A field that only programs fill: it is not displayed, so that neither eyes, keyboard nor screen readers meet it. */
export function HoneypotField({ name, label }: { name: string; label: string }) {
  return (
    <div className="hidden">
      <label>
        {label}
        <input name={name} type="text" autoComplete="off" tabIndex={-1} />
      </label>
    </div>
  );
}
