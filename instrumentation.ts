/** Called once when a server starts, never during a build: checks that it may run where it listens, and starts the worker that lives in it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { checkStart } = await import('./lib/setup/start');
    await checkStart();
    if (process.env.NODE_ENV === 'development') {
      const { markDirectInDevelopment } = await import('./lib/http/direct-in-development');
      markDirectInDevelopment();
    }
    const { startInline } = await import('./lib/outbox/inline');
    startInline();
  }
}
