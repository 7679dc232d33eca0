// npm run staff: lets staff into the console, where nobody is there to do it from inside. Its operator may read the
// database anyway.
import { z } from 'zod';
import { appoint, dismiss, readmit } from '../accounts/staff/appointment-commands';
import { system } from '../auth/viewer';
import { config } from '../config';
import { StaffRole } from '../db/models';
import { emailAddress } from '../forms/fields';
import { locales } from '../i18n/locales';
import { readEnvironment } from './environment';

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

type Answer = { done: boolean; text: string };

const refusals = {
  taken: 'There is an account with this address already. To let its holder in, use readmit.',
  missing: 'There is no open account with this address.',
  elsewhere: 'The address is in none of the domains that STAFF_DOMAINS names.',
};
const refused = (reason: keyof typeof refusals): Answer => ({ done: false, text: refusals[reason] });
const handed = (link: string): Answer => ({
  done: true,
  text: `Give this link to its holder. It works once, for an hour:\n${link}`,
});

async function carryOut(wanted: z.infer<typeof given>, now: Date): Promise<Answer> {
  if (wanted[0] === 'add') {
    const [, email, name, role, locale] = wanted;
    const answer = await appoint(system, { email, name, role, locale }, now);
    return answer === 'taken' || answer === 'elsewhere' ? refused(answer) : handed(answer);
  }
  const [task, email] = wanted;
  if (task === 'readmit') {
    const answer = await readmit(system, email, now);
    return answer === 'missing' ? refused(answer) : handed(answer);
  }
  if (!(await dismiss(system, email, now))) return refused('missing');
  return { done: true, text: `${email} cannot sign in any more.` };
}

async function main() {
  readEnvironment();
  config();
  const parsed = given.safeParse(process.argv.slice(2));
  const { done, text } = parsed.success
    ? await carryOut(parsed.data, new Date())
    : { done: false, text: usage };
  console.log(text);
  if (!done) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
