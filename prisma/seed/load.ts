import { hashPassword } from '@/lib/auth/passwords';
import { localDateAt } from '@/lib/time/rules';
import { demonstrationCandidates, demonstrationStaff } from './accounts';
import { addUnsent } from './applications/own';
import { addApplication } from './applications/rows';
import { Choice, shareOf } from './applications/shares';
import { shownAmong, wishesOf, type Shown } from './applications/shown';
import { addAudit } from './audit';
import { noticesOf } from './competitions/notices';
import { planOf, staffId, type Competition, type Planned } from './competitions/plan';
import { addVacancy } from './competitions/rows';
import type { Sizes } from './options';
import { addAttachments } from './people/attachments';
import { addCandidate, type Circumstances } from './people/rows';
import { addProblems } from './problems';
import { randomFor } from './random';
import type { Writer } from './rows';
import { stations } from './stations';
import { writtenVacancies } from './written';

/**
 * Writes the demonstration data as of `now`: the same clock and sizes give the same data, but for the salt of password
 * hashes. Throws when so many applications cannot be made: one a candidate and competition is the most there can be.
 */
export async function writeDemonstration(writer: Writer, sizes: Sizes, now: Date): Promise<void> {
  writer.add('DutyStation', ...stations);
  await addStaff(writer, now);
  const plans = planOf(noticesOf(writtenVacancies, sizes.vacancies), now);
  const competitions = await addVacancies(writer, plans, now);
  await addCandidates(writer, sizes, competitions, now);
  addProblems(writer, competitions, now);
  addAudit(writer, plans, competitions, now);
}

async function addStaff(writer: Writer, now: Date): Promise<void> {
  const passwordHash = await hashPassword(demonstrationStaff[0]!.password);
  demonstrationStaff.forEach(({ email, name, role, locale }, number) =>
    writer.add('StaffAccount', {
      id: staffId(number),
      email,
      name,
      passwordHash,
      role,
      locale,
      createdAt: now,
      updatedAt: now,
    }),
  );
}

async function addVacancies(writer: Writer, plans: Planned[], now: Date): Promise<Competition[]> {
  const ids = new Map<string, string>();
  const competitions: Competition[] = [];
  for (const plan of plans) {
    const competition = addVacancy(writer, plan, now, ids);
    if (competition) competitions.push(competition);
    await writer.settle();
  }
  return competitions;
}

async function addCandidates(
  writer: Writer,
  { candidates, applications }: Sizes,
  competitions: Competition[],
  now: Date,
): Promise<void> {
  if (applications > candidates * competitions.length)
    throw new Error(
      `${candidates} candidates can make at most ${candidates * competitions.length} applications ` +
        `to the ${competitions.length} vacancies that have opened.`,
    );
  const shown = shownAmong(competitions);
  const circumstances: Circumstances = {
    passwordHash: await hashPassword(demonstrationCandidates[0]!.password),
    today: localDateAt(now, 'UTC'),
    before: competitions[0]?.opensAt ?? now,
  };
  const first = addDemonstrationCandidates(writer, applications, shown, circumstances);
  await addAttachments(writer, now);
  addUnsent(writer, shown.others.open[2], now);
  const choice = new Choice(competitions, [shown.open, shown.due]);
  let made = first;
  for (let place = 0; place < candidates; place += 1) {
    const number = demonstrationCandidates.length + place;
    const applicant = addCandidate(writer, number, circumstances);
    if (!applicant) throw new Error(`candidate ${number} has no profile`);
    const share = shareOf(place, candidates, applications - first, competitions.length);
    for (const competition of choice.draw(share, randomFor('choice', number)))
      addApplication(writer, made++, applicant, competition);
    await writer.settle();
  }
}

/** The accounts a first-time user signs in with; returns how many applications they made. */
function addDemonstrationCandidates(
  writer: Writer,
  most: number,
  shown: Shown,
  circumstances: Circumstances,
): number {
  let made = 0;
  demonstrationCandidates.forEach((_, number) => {
    const applicant = addCandidate(writer, number, circumstances);
    if (!applicant) return;
    for (const { competition, stage } of wishesOf(number, shown).slice(0, most - made))
      addApplication(writer, made++, applicant, competition, stage);
  });
  return made;
}
