type Step = () => Promise<void>;
const shared = globalThis as { candidatureTeardown?: Step[] };

/** Registers what to undo once every test of the run is over. */
export function onTeardown(step: Step): void {
  (shared.candidatureTeardown ??= []).push(step);
}

export default async function teardown(): Promise<void> {
  for (const step of shared.candidatureTeardown?.splice(0) ?? []) await step();
}
