// npm run renew: writes profiles and applications in today's shape, sealed with the first of DATA_KEYS. The worker does the same by
// itself; this does it at once, such as after a change of keys. It may be interrupted and run again.
import { system } from '../../auth/viewer';
import { disconnect } from '../../db/client';
import { readEnvironment } from '../../setup/environment';
import { renewProfiles } from './commands';

async function main(): Promise<void> {
  readEnvironment();
  let total = 0;
  for (let done = await renewProfiles(system); done > 0; done = await renewProfiles(system)) {
    total += done;
    console.log(`${total} entries and snapshots`);
  }
  console.log(total > 0 ? 'All are written and sealed as of today.' : 'Nothing to renew.');
  await disconnect();
}

void main();
