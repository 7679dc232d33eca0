import { z } from 'zod';
import { emailAddress, optionalLine, text } from '../forms/fields';
import { longestDescription } from './rules';

/** Longest reference of a vacancy that is looked up. */
export const longestReference = 40;

/** The form that reports a problem, its pictures aside. */
export const reportSchema = z.object({
  description: text(longestDescription),
  email: emailAddress(),
  /** As the notice writes it, in capitals. */
  vacancy: optionalLine(longestReference).transform((reference) => reference.toUpperCase()),
  /** When the form was shown (stampAt); whatever else it holds is no fault of a person. */
  stamp: z.string().max(200).catch('').default(''),
  /** Left empty by people, who do not see it. */
  website: z
    .union([z.string(), z.array(z.string()).transform((all) => all.join())])
    .catch('')
    .default(''),
});

/** A reference as the page that thanks for a report shows it. */
export const referenceSchema = z.string().regex(/^P-[A-Z2-9]{8}$/);
