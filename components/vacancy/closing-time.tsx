import { getTranslations } from 'next-intl/server';
import type { VacancySummary } from '@/lib/vacancies/dto';
import type { Locale } from '@/lib/i18n/locales';
import { lastMinute } from '@/lib/time/rules';
import { formatInstant } from '@/lib/time/format';
import { timeLeft } from '@/lib/vacancies/countdown';
import { Countdown } from './countdown';
import { ReaderTime } from './reader-time';

type Props = { vacancy: Pick<VacancySummary, 'closesAt' | 'station'>; locale: Locale };

/** The last minute to apply, in the duty station's time zone and in the reader's (R17); UTC until the reader's is known. */
export async function ClosingTime({ vacancy, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'vacancy' });
  const last = lastMinute(vacancy.closesAt);
  const { timeZone, names } = vacancy.station;
  return (
    <>
      <time dateTime={last.toISOString()} className="block font-semibold">
        {formatInstant(locale, last, timeZone)}
      </time>
      <span className="text-muted block text-base">{t('stationTime', { station: names[locale] })}</span>
      <ReaderTime
        instant={last.toISOString()}
        locale={locale}
        stationZone={timeZone}
        fallback={t('universalTime', { time: formatInstant(locale, last, 'UTC') })}
        template={t.raw('readerTime') as string}
      />
    </>
  );
}

/** The time left to apply to an open vacancy, counted down by the browser in the last 48 hours. */
export async function ClosingCountdown({ vacancy, locale, now }: Props & { now: Date }) {
  const t = await getTranslations({ locale, namespace: 'vacancy.countdown' });
  const texts = { left: t('left'), over: t('over'), announce: t.raw('announce') as string };
  const due = timeLeft(vacancy.closesAt, now.getTime()).state === 'near';
  return <Countdown closesAt={vacancy.closesAt} locale={locale} texts={texts} due={due} />;
}
