import { z } from 'zod';
import { emailAddress, optionalLine, text } from '../forms/fields';
import { referenceAsked } from '../vacancies/references/rules';
import { longestDescription } from './rules';

/** Longest reference of a vacancy that is looked up. */
export const longestReference = 40;

/** The reference of a notice as notices write it, however it was copied or read out; '' when there is none. */
const vacancyReference = optionalLine(longestReference).transform(
  (text) => referenceAsked(text) ?? text.toUpperCase(),
);

/** The reference of a notice that an address carries; '' when it carries none that could be one. */
export function referenceOf(value: unknown): string {
  return vacancyReference.safeParse(value).data ?? '';
}

/** The form that reports a problem, its pictures aside. */
export const reportSchema = z.object({
  description: text(longestDescription),
  email: emailAddress(),
  vacancy: vacancyReference,
  /** When the form was shown (stampAt); whatever else it holds is no fault of a person. */
  stamp: z.string().max(200).catch('').default(''),
  /** Left empty by people, who do not see it. */
  website: z
    .union([z.string(), z.array(z.string()).transform((all) => all.join())])
    .catch('')
    .default(''),
});

/** The reference of a report, which the page that thanks for it shows. */
export const quoteSchema = z.string().regex(/^P-[A-Z2-9]{8}$/);
