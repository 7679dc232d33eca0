import { confirmCopy, deleteAccount, recordCopy } from '@/lib/my-data/commands';
import { dataCopy, deletionPreview, dataInventory } from '@/lib/my-data/queries';
import { now } from '../../builders';
import { asCandidate, type Row } from '../rows';
import { candidates, password } from '../world';
import { chosen } from './accounts';

const queries = 'lib/my-data/queries';
const commands = 'lib/my-data/commands';

export const myData: Row[] = [
  {
    file: queries,
    of: dataCopy,
    allowed: candidates,
    call: (viewer) => dataCopy(asCandidate(viewer), 'en', now),
  },
  {
    file: queries,
    of: dataInventory,
    allowed: candidates,
    call: (viewer) => dataInventory(asCandidate(viewer)),
  },
  {
    file: queries,
    of: deletionPreview,
    allowed: candidates,
    call: (viewer) => deletionPreview(asCandidate(viewer), 'en'),
  },
  {
    file: commands,
    of: recordCopy,
    allowed: candidates,
    writes: true,
    call: (viewer) => recordCopy(asCandidate(viewer), 'json', now),
  },
];

/** Before the rows of accounts, which change the passwords that these ask for. */
export const confirmations: Row[] = [
  {
    file: commands,
    of: confirmCopy,
    allowed: candidates,
    writes: true,
    refuses: (answer) => answer === 'wrong',
    call: (viewer) => confirmCopy(asCandidate(viewer), password, now),
  },
];

/** Near the end: they take away people whom the other rows share, and who may have changed their passwords in them. */
export const deletions: Row[] = [
  {
    file: commands,
    of: deleteAccount,
    allowed: candidates,
    writes: true,
    refuses: (answer) => answer === 'wrong',
    call: async (viewer) => {
      const answer = await deleteAccount(asCandidate(viewer), password, now);
      return answer === 'wrong' ? deleteAccount(asCandidate(viewer), chosen, now) : answer;
    },
  },
];
