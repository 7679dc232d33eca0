import type { ContractType, Stage } from '@/lib/db/models';
import { closingOutcome } from '@/lib/competitions/closing/rules';
import { isConsidered } from '@/lib/competitions/stages/order';
import type { Competition, State } from '../competitions/plan';
import { idOf } from '../ids';
import type { Random } from '../random';
import { between } from '../time';

/** One step of an application's way; `session` numbers what HR decided together, null where the candidate acted. */
export type Step = { from: Stage | null; to: Stage; at: Date; session: number | null };

const forPosts: Stage[] = [
  'received',
  'screening',
  'long_list',
  'shortlist',
  'assessment',
  'interview',
  'recommended',
];
const onFile: Stage[] = ['received', 'screening', 'shortlist', 'interview', 'recommended'];

const isOnFile = (contract: ContractType) => contract === 'internship' || contract === 'consultant';

// Where an application is that would be at a stage its competition leaves out.
const instead: Partial<Record<Stage, Stage>> = { long_list: 'shortlist', assessment: 'interview' };

type Target = Exclude<Stage, 'selected' | 'reserve_list'> | 'decided';

// How many applications in a hundred end where, by what has become of the competition.
const shares: Record<Exclude<State, 'upcoming'>, Partial<Record<Target, number>>> = {
  open: { received: 84, screening: 9, long_list: 2, not_selected: 2, withdrawn: 3 },
  due: {
    received: 21,
    screening: 16,
    long_list: 15,
    shortlist: 10,
    assessment: 6,
    interview: 5,
    recommended: 3,
    decided: 3,
    not_selected: 16,
    withdrawn: 5,
  },
  closed: {
    received: 2,
    screening: 44,
    long_list: 20,
    shortlist: 7,
    assessment: 5,
    interview: 4,
    decided: 5,
    not_selected: 9,
    withdrawn: 4,
  },
  cancelled: { received: 93, screening: 4, withdrawn: 3 },
};

/** Draws how far an application gets in the competition as it stands, and by which steps; counts who is chosen. */
export function journeyOf(
  competition: Competition,
  submittedAt: Date,
  random: Random,
  wished?: Stage,
): Step[] {
  const drawn = wished ?? targetOf(competition, random);
  const way = isOnFile(competition.contractType) ? onFile : forPosts;
  const target = (way === onFile && instead[drawn]) || drawn;
  const steps = walk(competition, submittedAt, target, way, random);
  const last = steps.at(-1)!;
  const outcome = closingOutcome(last.to);
  if (competition.state === 'closed' && isConsidered(last.to) && outcome)
    steps.push({ from: last.to, to: outcome.stage, at: competition.until, session: sessions - 1 });
  const end = steps.at(-1)?.to;
  if (end === 'selected') competition.selected += 1;
  if (end === 'reserve_list') competition.onReserve += 1;
  return steps;
}

function targetOf(competition: Competition, random: Random): Stage {
  const { state, selected, positions, onReserve } = competition;
  if (state === 'upcoming') throw new Error('nobody can apply yet');
  const drawn = random.weighted(shares[state]);
  if (drawn !== 'decided') return drawn;
  if (selected < positions) return 'selected';
  return onReserve < positions * 2 ? 'reserve_list' : 'interview';
}

/** Sessions of a competition: one for every stage, one for decisions, one for the closing. */
export const sessions = 10;

export const moveId = (application: number, step: number) => idOf('move', application * 16 + step);

/** What was decided together in one session of a competition. */
export const sessionId = (competition: number, session: number) =>
  idOf('batch', competition * sessions + session);

// HR meets after the deadline; while a competition is open it has screened once what had come by then.
function sessionAt({ state, opensAt, closesAt, until }: Competition, session: number): Date {
  const first = state === 'due' || state === 'closed' ? closesAt : between(opensAt, until, 0.6);
  return between(first, until, session / sessions);
}

function walk(
  competition: Competition,
  submittedAt: Date,
  target: Stage,
  way: readonly Stage[],
  random: Random,
): Step[] {
  const steps: Step[] = [{ from: null, to: 'received', at: submittedAt, session: null }];
  const leaves = target === 'not_selected' || target === 'withdrawn';
  const furthest = leaves ? random.int(0, 3) : way.includes(target) ? way.indexOf(target) : way.length - 1;
  const reached = way.slice(1, furthest + 1).every((stage, index) => take(stage, index + 1));
  if (target === 'withdrawn') withdraw();
  else if (reached && !way.includes(target))
    take(target, target === 'not_selected' ? furthest + 1 : way.length);
  return steps;

  // A session decides on what had arrived before it; a later application stays where it is.
  function take(to: Stage, session: number): boolean {
    const at = sessionAt(competition, session);
    const last = steps.at(-1)!;
    if (at <= last.at) return false;
    steps.push({ from: last.to, to, at, session });
    return true;
  }

  function withdraw() {
    const last = steps.at(-1)!;
    const next = sessionAt(competition, steps.length);
    const end = next > last.at ? next : competition.until;
    const at = between(last.at, end, random.next() * 0.9 + 0.05);
    steps.push({ from: last.to, to: 'withdrawn', at, session: null });
  }
}
