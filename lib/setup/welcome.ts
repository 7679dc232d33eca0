// The last words of npm run up: where to go, and as whom.
import { demonstrationAccounts } from '../../prisma/seed/accounts';
import { config } from '../config';

const { SITE_URL } = config();
const row = (...columns: string[]) =>
  `  ${columns[0]?.padEnd(34)} ${columns[1]?.padEnd(30)} ${columns[2] ?? ''}`;

console.log(`
Candidature is running.

  Careers site   ${SITE_URL}/en      ${SITE_URL}/fr
  HR console     ${SITE_URL}/en/staff
  Mail sent      ${SITE_URL}/en/staff/mailbox   (no mail provider is set, so it is read here)

Demonstration accounts
${demonstrationAccounts.map(({ email, password, kind, role }) => row(email, password, kind === 'staff' ? role : kind)).join('\n')}
`);
