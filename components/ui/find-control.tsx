'use client';

import type { FindOption } from '@/lib/text/find';
import { FieldFrame, useField, type FieldProps } from './field';
import { FindBox } from './find-box';
import type { FindTexts } from './find-list';

type Props = FieldProps & { options: readonly FindOption[]; kept?: FindOption; texts: FindTexts };

/** One of many, with its label, hint and error. */
export function FindControl({ options, kept, texts, ...props }: Props) {
  const { value, error, attributes } = useField(props);
  return (
    <FieldFrame {...props}>
      <FindBox
        attributes={attributes}
        label={props.label}
        options={options}
        kept={kept}
        stored={typeof value === 'string' ? value : ''}
        said={error !== undefined}
        texts={texts}
      />
    </FieldFrame>
  );
}
