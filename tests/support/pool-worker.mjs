// Work for tests of pools: what the task asks for.
import { threadId } from 'node:worker_threads';

export default async function work({ ask, milliseconds = 0 }) {
  if (ask === 'fail') throw new Error('failed on purpose');
  if (ask === 'die') process.exit(3);
  if (ask === 'hang') for (;;);
  if (ask === 'fill') {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill({}));
  }
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return threadId;
}
