/** Called once when a server starts, never during a build: starts the worker that lives in it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startInline } = await import('./lib/outbox/inline');
    startInline();
  }
}
