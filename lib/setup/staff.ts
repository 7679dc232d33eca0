// npm run staff: lets staff into the console, where nobody is there to do it from inside. Whoever may run it may read the
// database anyway.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { appoint, dismiss, readmit } from '../accounts/staff/appointment-commands';
import { system } from '../auth/viewer';
import { config } from '../config';
import { StaffRole } from '../db/generated/sqlite/enums';
import { emailAddress } from '../forms/fields';
import { locales } from '../i18n/locales';

const usage = `npm run staff -- add <address> <name> <role> <en|fr>   makes an account
npm run staff -- readmit <address>                    for who has lost password or second step
npm run staff -- dismiss <address>                    closes an account

Roles: ${Object.values(StaffRole).join(', ')}. A name of several words stands in quotation marks.`;

const given = z.union([
  z.tuple([
    z.literal('add'),
    emailAddress(),
    z.string().trim().min(1).max(200),
    z.enum(StaffRole),
    z.enum(locales),
  ]),
  z.tuple([z.enum(['readmit', 'dismiss']), emailAddress()]),
]);

type Given = z.infer<typeof given>;

async function carryOut([task, email, ...rest]: Given, now: Date): Promise<string> {
  if (task === 'dismiss')
    return (await dismiss(system, email, now)) ? `${email} cannot sign in any more.` : refusals.missing;
  const [name, role, locale] = rest;
  const answer =
    name && role && locale
      ? await appoint(system, { email, name, role, locale }, now)
      : await readmit(system, email, now);
  return answer in refusals
    ? refusals[answer as keyof typeof refusals]
    : `Give this link to its holder. It works once, for an hour:\n${answer}`;
}

const refusals = {
  taken: 'There is an account with this address already. To let its holder in, use readmit.',
  missing: 'There is no open account with this address.',
  elsewhere: 'The address is in none of the domains that STAFF_DOMAINS names.',
};

async function main() {
  if (existsSync('.env')) process.loadEnvFile('.env');
  config();
  const parsed = given.safeParse(process.argv.slice(2));
  const answer = parsed.success ? await carryOut(parsed.data, new Date()) : usage;
  console.log(answer);
  process.exitCode = parsed.success && !Object.values(refusals).includes(answer) ? 0 : 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
