// The last words of npm run up: where to go, and as whom.
import { demonstrationAccounts } from '../../prisma/seed/accounts';
import { config } from '../config';
import { disconnect } from '../db/client';
import { mailProvider } from '../outbox/transport/provider';
import { isLoopback } from '../server/loopback';
import { missingSettings } from './rules';
import { demonstrationAccountsPresent } from './start';

const row = (...columns: string[]) =>
  `  ${columns[0]?.padEnd(34)} ${columns[1]?.padEnd(30)} ${columns[2] ?? ''}`;

async function main() {
  const { SITE_URL: siteUrl, MAILBOX_PUBLIC: open } = config();
  const bind = process.env.BIND_ADDRESS || '127.0.0.1';
  const provider = mailProvider(config()) !== 'mailbox';
  const held = await demonstrationAccountsPresent();
  await disconnect();
  const shown = demonstrationAccounts.filter(({ email }) => held.includes(email));
  const lines = [
    '',
    'Candidature is running.',
    '',
    `  Careers site   ${siteUrl}/en      ${siteUrl}/fr`,
    `  HR console     ${siteUrl}/en/staff`,
  ];
  if (!provider)
    lines.push(
      `  Mail sent      ${siteUrl}/en/staff/mailbox   (no mail provider is set, so it is read here)`,
    );
  if (shown.length > 0) lines.push('', 'Demonstration accounts');
  for (const { email, password, kind, role } of shown)
    lines.push(row(email, password, kind === 'staff' ? role : kind));
  if (!isLoopback(bind)) lines.push('', ...missingSettings({ bind, provider, siteUrl, open }));
  console.log(lines.join('\n'));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
