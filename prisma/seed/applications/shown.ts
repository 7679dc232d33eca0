import type { Stage } from '@/lib/db/models';
import type { Competition, State } from '../competitions/plan';

/** The competitions a first-time user is shown: one to close at once, one that many are applying to, and others by state. */
export type Shown = {
  due: Competition | undefined;
  open: Competition | undefined;
  others: Record<'open' | 'due' | 'closed', Competition[]>;
};

/** Chooses them: regular posts where there are any, the first to have opened. */
export function shownAmong(competitions: readonly Competition[]): Shown {
  const inState = (state: State) => {
    const found = competitions
      .filter((competition) => competition.state === state)
      .sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime());
    const regular = found.filter(({ contractType }) => contractType === 'fixed_term');
    return [...regular, ...found.filter((competition) => !regular.includes(competition))];
  };
  const [open, ...othersOpen] = inState('open');
  const [due, ...othersDue] = inState('due');
  return { open, due, others: { open: othersOpen, due: othersDue, closed: inState('closed') } };
}

type Wish = { competition: Competition; stage: Stage };

/** The applications of the `number`th demonstration account, in different stages. */
export function wishesOf(number: number, { open, due, others }: Shown): Wish[] {
  const wish = (competition: Competition | undefined, stage: Stage): Wish[] =>
    competition ? [{ competition, stage }] : [];
  if (number > 0) return [...wish(others.open[0], 'received'), ...wish(others.closed[2], 'screening')];
  return [
    ...wish(open, 'received'),
    ...wish(due, 'shortlist'),
    ...wish(others.due[0], 'interview'),
    ...wish(others.closed[0], 'selected'),
    ...wish(others.closed[1], 'long_list'),
    ...wish(others.open[1], 'withdrawn'),
  ];
}
