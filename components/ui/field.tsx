'use client';

import { useRef, type ComponentProps, type ReactNode } from 'react';
import { useFormContext } from './action-form';
import { CharacterCount } from './character-count';
import { fieldId } from './field-id';
import { keyboards, type Keyboard } from './keyboards';

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  /** Longest accepted text, stated beside the label. */
  limit?: number;
};

export const controlClass =
  'bg-surface border-control text-ink aria-invalid:border-danger aria-invalid:border-2 w-full rounded-md border px-3 py-2 min-h-11';

/** What a field has typed or stored, its error, and the attributes that tie its parts together. */
export function useField({ name, hint, optional }: FieldProps) {
  const { state, initial } = useFormContext();
  const id = fieldId(name);
  const error = state.errors[name];
  const answered = state.status === 'invalid' || state.status === 'failed';
  const stored = initial[name];
  const value = answered ? state.values[name] : stored;
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const attributes = {
    id,
    name,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy || undefined,
    'aria-required': optional ? undefined : true,
  };
  return { id, error, value, attributes };
}

/** Label, hint and error around a control. */
export function FieldFrame({ children, ...props }: FieldProps & { children: ReactNode }) {
  const { texts, state, language } = useFormContext();
  const id = fieldId(props.name);
  return (
    <div>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={id} className="font-semibold">
          {props.label}
          {props.optional ? <span className="text-muted font-normal"> {texts.optional}</span> : null}
        </label>
        {props.limit ? (
          <span className="text-muted text-sm">
            {texts.limit.replace('{max}', props.limit.toLocaleString(language))}
          </span>
        ) : null}
      </div>
      <Hint id={id}>{props.hint}</Hint>
      <FieldError id={id} message={state.errors[props.name]} />
      {children}
    </div>
  );
}

function Hint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <div id={`${id}-hint`} className="text-muted mb-1 text-base">
      {children}
    </div>
  ) : null;
}

function FieldError({ id, message }: { id: string; message: string | undefined }) {
  return message ? (
    <p id={`${id}-error`} className="text-danger mb-1 font-semibold">
      {message}
    </p>
  ) : null;
}

type InputProps = FieldProps &
  Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'inputMode' | 'enterKeyHint' | 'dir'> & {
    keyboard?: Keyboard;
  };

export function TextField({
  type,
  autoComplete,
  inputMode,
  enterKeyHint,
  keyboard = 'text',
  dir,
  ...props
}: InputProps) {
  const { value, attributes } = useField(props);
  const { dir: direction, ...keys } = keyboards[keyboard];
  const own = Object.fromEntries(
    Object.entries({ type, inputMode }).filter(([, given]) => given !== undefined),
  );
  const input = { ...keys, ...own, autoComplete, enterKeyHint, dir: dir ?? direction };
  return (
    <FieldFrame {...props}>
      <input {...attributes} {...input} className={controlClass} defaultValue={textOf(value)} />
    </FieldFrame>
  );
}

export function TextArea({ rows = 6, ...props }: FieldProps & { rows?: number }) {
  const { value, attributes } = useField(props);
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <FieldFrame {...props}>
      <textarea
        {...attributes}
        ref={area}
        dir="auto"
        rows={rows}
        className={controlClass}
        defaultValue={textOf(value)}
      />
      {props.limit ? <CharacterCount area={area} limit={props.limit} /> : null}
    </FieldFrame>
  );
}

export type Option = { value: string; label: string; hint?: string };

export function SelectField({ options, ...props }: FieldProps & { options: readonly Option[] }) {
  const { texts } = useFormContext();
  const { value, attributes } = useField(props);
  return (
    <FieldFrame {...props}>
      <select {...attributes} className={controlClass} defaultValue={textOf(value)}>
        <option value="">{texts.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export function CheckboxField(props: FieldProps) {
  const { id, value, error, attributes } = useField({ ...props, optional: true });
  return (
    <div>
      <FieldError id={id} message={error} />
      <div className="flex items-start gap-3">
        <input
          {...attributes}
          type="checkbox"
          className="accent-accent mt-1 size-5 shrink-0"
          defaultChecked={value === true || value === 'on'}
        />
        <div>
          <label htmlFor={id}>{props.label}</label>
          <Hint id={id}>{props.hint}</Hint>
        </div>
      </div>
    </div>
  );
}

type ChoiceProps = FieldProps & { options: readonly Option[]; multiple?: boolean };

/** One of a few (radio buttons) or several of them (checkboxes), all in view. */
export function ChoiceField({ options, multiple = false, ...props }: ChoiceProps) {
  const { texts } = useFormContext();
  const { id, value, error, attributes } = useField(props);
  const chosen = Array.isArray(value) ? value : [textOf(value)];
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={attributes['aria-describedby']}>
      <legend className="mb-1 font-semibold">
        {props.label}
        {props.optional ? <span className="text-muted font-normal"> {texts.optional}</span> : null}
      </legend>
      <Hint id={id}>{props.hint}</Hint>
      <FieldError id={id} message={error} />
      <div className="space-y-1">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-9 items-start gap-3 py-1">
            <input
              type={multiple ? 'checkbox' : 'radio'}
              name={props.name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className="accent-accent mt-1 size-5 shrink-0"
            />
            {/* Names of languages and the like are written small in French; here they begin a line. */}
            <span className="first-letter:uppercase">
              {option.label}
              {option.hint ? <span className="text-muted block text-base">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function textOf(value: string | string[] | boolean | undefined): string {
  if (Array.isArray(value)) return value[0] ?? '';
  return typeof value === 'string' ? value : '';
}
