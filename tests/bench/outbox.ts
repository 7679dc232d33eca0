// npx tsx tests/bench/outbox.ts: how many mails a second leave an outbox of 10,000, to a provider that answers at once,
// beside the same updates as bare SQL in the same run, on both databases. Figures are printed, never asserted.
import { startResendDouble } from '../support/resend-double';
import type { Figures, Part } from './outbox-run';
import { figuresOf, onBothDatabases, tsx } from './tsx';

const count = process.argv[2] ?? '10000';

async function measure(name: string, url: string): Promise<void> {
  // Here, so that the provider does not share the processor's one thread with what is measured.
  const double = await startResendDouble();
  await tsx({ DATABASE_URL: url }, 'prisma/migrate.ts');
  const env = { DATABASE_URL: url, RESEND_API_KEY: double.apiKey, RESEND_BASE_URL: double.url };
  const figures = await figuresOf<Figures>(env, 'tests/bench/outbox-run.ts', count);
  await double.stop();
  const { queued, delivered, calls, updates, sql } = figures;
  const perSecond = ({ mails, seconds }: Part) => `${Math.round(mails / seconds)} mails/s`;
  const ms = ({ mails, seconds }: Part) => (seconds * 1000) / mails;
  const composing = ms(delivered) - ms(calls) - ms(updates);
  const text = (value: number) => `${value.toFixed(2)} ms`;
  console.log(
    `${name}, ${count} mails queued in ${queued.toFixed(1)} s:\n` +
      `  delivered ${perSecond(delivered)}: of ${text(ms(delivered))} a mail, ${text(ms(calls))} calling the provider, ` +
      `${text(ms(updates))} writing down each step, ${text(composing)} composing\n` +
      `  writing down each step ${perSecond(updates)}, the same as bare SQL ${perSecond(sql)}: ` +
      `${(ms(updates) / ms(sql)).toFixed(2)} × SQL; delivering in all ${(ms(delivered) / ms(sql)).toFixed(1)} × SQL`,
  );
}

void onBothDatabases(['outbox'], measure);
