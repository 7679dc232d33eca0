import { render, screen } from '@testing-library/react';
import { ActionForm } from '@/components/ui/action-form';
import type { FormTexts } from '@/components/ui/form-answer';
import { TextArea } from '@/components/ui/field';
import type { FormAction } from '@/lib/forms/state';

const texts = { limit: '≤ {max}' } as FormTexts;
const keep: FormAction = async (previous) => previous;

test.each([
  ['en', '≤ 5,000'],
  ['fr', '≤ 5\u202f000'],
])('the longest accepted text is written as %s writes numbers', (language, expected) => {
  render(
    <ActionForm action={keep} texts={texts} language={language}>
      <TextArea name="text" label="Text" limit={5000} />
    </ActionForm>,
  );
  expect(screen.getByText(/^≤/).textContent).toBe(expected);
});
