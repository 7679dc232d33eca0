// npm run facts: derives the facts of all applications that have none, or whose were derived by older rules. The worker
// does the same by itself; this does it at once, such as after an upgrade. It may be interrupted and run again.
import { system } from '../../auth/viewer';
import { disconnect } from '../../db/client';
import { readEnvironment } from '../../setup/environment';
import { rebuildFacts } from './commands';

async function main(): Promise<void> {
  readEnvironment();
  let total = 0;
  for (let done = await rebuildFacts(system); done > 0; done = await rebuildFacts(system)) {
    total += done;
    console.log(`${total} applications`);
  }
  console.log(total > 0 ? 'The facts of all applications are up to date.' : 'Nothing to rebuild.');
  await disconnect();
}

void main();
