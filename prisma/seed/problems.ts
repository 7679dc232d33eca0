import type { ReportStatus } from '@/lib/db/models';
import type { Locale } from '@/lib/i18n/locales';
import { addDuration } from '@/lib/time/rules';
import { demonstrationStaff } from './accounts';
import { staffId, type Competition } from './competitions/plan';
import { idOf, referenceNumbered } from './ids';
import type { Writer } from './rows';

type Report = { hoursAgo: number; status: ReportStatus; locale: Locale; description: string; note?: string };

const reports: readonly Report[] = [
  {
    hoursAgo: 3,
    status: 'open',
    locale: 'en',
    description:
      'I changed my telephone and the new one shows the list of my employment cut off on the right. I can still scroll, but the button to add a post is hard to reach.',
  },
  {
    hoursAgo: 9,
    status: 'open',
    locale: 'fr',
    description:
      'Mon diplôme a deux intitulés officiels. Dans quel champ dois-je écrire le second ? J’ai peur que ma candidature soit écartée.',
  },
  {
    hoursAgo: 30,
    status: 'in_progress',
    locale: 'en',
    description:
      'Someone wrote to me in the name of the organization and asked for a fee of 200 dollars to schedule an interview. I have not paid. I can send you the message.',
    note: 'Known pattern. Asked for the message with its headers; legal office told.',
  },
  {
    hoursAgo: 52,
    status: 'in_progress',
    locale: 'fr',
    description:
      'Je n’ai pas reçu le courriel de confirmation de ma candidature, mais elle figure bien parmi mes candidatures. Est-elle enregistrée ?',
    note: 'Confirmation accepted by the provider; asked about the spam folder.',
  },
  {
    hoursAgo: 120,
    status: 'resolved',
    locale: 'en',
    description: 'The link to the notice in the newsletter leads to a page that does not exist.',
    note: 'Newsletter corrected.',
  },
  {
    hoursAgo: 200,
    status: 'resolved',
    locale: 'en',
    description:
      'My screen reader reads the closing date twice in a row, once for each time zone, without a pause between them.',
    note: 'Wording changed, confirmed by the sender.',
  },
];

/** Writes problem reports in each state, some about a vacancy, for support to work on. */
export function addProblems(writer: Writer, competitions: readonly Competition[], now: Date): void {
  const support = demonstrationStaff.findIndex(({ role }) => role === 'support');
  reports.forEach(({ hoursAgo, status, locale, description, note = '' }, number) => {
    const createdAt = addDuration(now, { hours: -hoursAgo });
    writer.add('ProblemReport', {
      id: idOf('problem', number),
      reference: referenceNumbered('P', number),
      description,
      email: `reader${number + 1}@example.org`,
      locale,
      vacancyId: number % 3 === 0 ? (competitions.at(-1)?.vacancyId ?? null) : null,
      status,
      assigneeId: status === 'open' ? null : staffId(support),
      note,
      createdAt,
      resolvedAt: status === 'resolved' ? addDuration(createdAt, { hours: 20 }) : null,
    });
  });
}
