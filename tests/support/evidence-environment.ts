import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';
import type { Circus } from '@jest/types';

type WithEvidence = { keepEvidence?: (name: string) => Promise<void> };

/** The environment of browser tests: as a test fails, and before anything is closed, what its pages show is kept. */
export default class EvidenceEnvironment extends NodeEnvironment {
  private title = '';

  async handleTestEvent(event: Circus.AsyncEvent | Circus.SyncEvent): Promise<void> {
    if (event.name === 'test_start') this.title = event.test.name;
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    await (this.global as WithEvidence).keepEvidence?.(this.title || event.name);
  }
}
