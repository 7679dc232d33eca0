'use client';

import { useActionState } from 'react';
import { save } from './save';

// A form of Next with an answer beside its field, and nothing else.
export default function Form() {
  const [answer, action, pending] = useActionState(save, '');
  return (
    <form action={action}>
      <label>
        Title <input name="title" aria-invalid={answer !== ''} />
      </label>
      <p>{answer}</p>
      <button disabled={pending}>Save</button>
    </form>
  );
}
