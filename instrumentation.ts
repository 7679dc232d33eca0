/** Called once when a server starts, never during a build: notes who connects, and starts the worker that lives in it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { appendConnectionAddress } = await import('./lib/http/connection-address');
    appendConnectionAddress();
    const { startInline } = await import('./lib/outbox/inline');
    startInline();
  }
}
