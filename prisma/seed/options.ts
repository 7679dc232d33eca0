import { parseArgs } from 'node:util';
import { z } from 'zod';

const most = 1_000_000;
const size = (smallest: number) =>
  z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(smallest, `must be at least ${smallest}`)
    .max(most, `must be at most ${most}`);

const schema = z.object({
  'if-empty': z.boolean().default(false),
  reset: z.boolean().default(false),
  yes: z.boolean().default(false),
  /** Published and draft notices together; undefined makes those that are written and no more. */
  vacancies: size(1).optional(),
  candidates: size(1).default(300),
  applications: size(0).default(2000),
});

export type Sizes = { vacancies?: number; candidates: number; applications: number };
export type Options = Sizes & { ifEmpty: boolean; reset: boolean };

/** The seed's command line. Throws one readable message when it cannot be done as asked. */
export function optionsOf(args: string[], environment: { NODE_ENV?: string }): Options {
  const flag = { type: 'boolean' } as const;
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      'if-empty': flag,
      reset: flag,
      yes: flag,
      vacancies: text,
      candidates: text,
      applications: text,
    },
  });
  const parsed = schema.safeParse(values);
  if (!parsed.success)
    throw new Error(
      parsed.error.issues.map((issue) => `--${issue.path.join('.')} ${issue.message}`).join('\n'),
    );
  const { 'if-empty': ifEmpty, reset, yes, ...sizes } = parsed.data;
  if (ifEmpty && reset) throw new Error('--if-empty and --reset contradict each other.');
  if (reset && environment.NODE_ENV === 'production' && !yes)
    throw new Error('--reset deletes every record, and NODE_ENV is production: add --yes if that is meant.');
  return { ifEmpty, reset, ...sizes };
}
