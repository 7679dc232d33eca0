import { z } from 'zod';
import { checkbox } from '../../../lib/forms/fields';
import { contractInterestsSchema } from '../../../lib/profiles/schema';

test.each([
  [{ box: 'on' }, true],
  [{ box: true }, true],
  [{}, false],
  [{ box: false }, false],
  [{ box: 'false' }, false],
])('%j is read as %s', (form, box) => {
  expect(z.object({ box: checkbox() }).parse(form)).toEqual({ box });
});

test('a form in which no box is ticked is complete: a browser sends nothing of them', () => {
  const nothing = { shortTerm: false, consultancy: false, internship: false, availableFrom: '' };
  expect(contractInterestsSchema.parse({ availableFrom: '' })).toEqual(nothing);
});
