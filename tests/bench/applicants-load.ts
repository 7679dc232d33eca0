// Fills one database of tests/bench/applicants.ts: competitions of so many applicants each, until there are so many
// applications. They come to all competitions in turn, as they would. Only those of the first have a snapshot.
import { applicantFacts } from '../../lib/applications/facts/rows';
import { stages } from '../../lib/competitions/stages/order';
import type { Stage } from '../../lib/db/models';
import { buildSnapshot, type ProfileSnapshot } from '../../lib/profiles/snapshot';
import { displayName } from '../../lib/text/names';
import { addDuration } from '../../lib/time/rules';
import { openBulk } from '../../prisma/seed/bulk';
import { idOf, referenceNumbered } from '../../prisma/seed/ids';
import { identityOf } from '../../prisma/seed/people/identity';
import { profileOf } from '../../prisma/seed/people/profile';
import type { Writer } from '../../prisma/seed/rows';
import { stations } from '../../prisma/seed/stations';

const opened = new Date('2026-10-01T08:00:00Z');
const closes = new Date('2026-11-20T23:00:00Z');

async function main() {
  const [applicants = 0, applications = 0] = process.argv.slice(2).map(Number);
  const competitions = Math.max(1, Math.round(applications / applicants));
  const bulk = await openBulk(process.env.DATABASE_URL ?? '');
  await bulk.load(async (writer) => {
    writer.add('DutyStation', stations[0]!);
    for (let number = 0; number < competitions; number += 1) addCompetition(writer, number);
    for (let number = 0; number < applicants; number += 1) {
      addApplicant(writer, number, competitions);
      await writer.settle();
    }
  }, true);
  await bulk.close();
}

function addCompetition(writer: Writer, number: number): void {
  const vacancyId = idOf('vacancy', number);
  writer.add('Vacancy', {
    ...{ id: vacancyId, reference: `FT/2026/${number}`, slug: `bench-${number}`, contractType: 'fixed_term' },
    ...{
      category: 'professional',
      departmentEn: 'Water',
      departmentFr: 'Eau',
      dutyStationId: stations[0]!.id,
    },
    ...{ arrangement: 'on_site', positions: 1, status: 'published', opensAt: opened, closesAt: closes },
    ...{ createdAt: opened, updatedAt: opened },
  });
  writer.add('Competition', { id: idOf('competition', number), vacancyId, status: 'open', openedAt: opened });
}

// Most wait to be screened, as in a competition that has just closed.
const stageOf = (number: number): Stage => (number % 5 < 3 ? 'received' : stages[number % stages.length]!);

/** One person's applications: to the first competition, and to each of the others. */
function addApplicant(writer: Writer, number: number, competitions: number): void {
  const identity = identityOf(number + 1000);
  const snapshot = buildSnapshot(identity.email, profileOf(identity, '2026-11-01'));
  if (!snapshot) throw new Error(`person ${number} has no profile`);
  const submittedAt = addDuration(opened, { seconds: (number * 7919) % 4_000_000 });
  for (let place = 0; place < competitions; place += 1) {
    const own = number * competitions + place;
    const subject = {
      ...{ id: idOf('application', own), competitionId: idOf('competition', place) },
      ...{
        reference: referenceNumbered('A', own),
        applicantName: displayName(snapshot.personal),
        submittedAt,
      },
    };
    addApplication(writer, subject, stageOf(number), snapshot, place === 0);
  }
}

type Subject = Parameters<typeof applicantFacts>[0];
const derived = new WeakMap<ProfileSnapshot, ReturnType<typeof applicantFacts>>();

function addApplication(
  writer: Writer,
  subject: Subject,
  stage: Stage,
  snapshot: ProfileSnapshot,
  whole: boolean,
): void {
  writer.add('Application', {
    ...subject,
    ...{
      stage,
      locale: 'en',
      internal: false,
    },
    ...{ nationality: snapshot.nationality.countries[0], stageChangedAt: subject.submittedAt },
  });
  if (whole)
    writer.add('Submission', {
      ...{ id: subject.id, applicationId: subject.id, number: 1, snapshotVersion: snapshot.version },
      ...{ snapshot, submittedAt: subject.submittedAt },
    });
  // The same person has the same facts everywhere, but for the reference.
  const facts = derived.get(snapshot) ?? applicantFacts(subject, snapshot);
  derived.set(snapshot, facts);
  const { id: applicationId, competitionId } = subject;
  writer.add('ApplicantFacts', { ...facts, applicationId, competitionId });
}

void main();
