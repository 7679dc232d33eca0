import { getTranslations } from 'next-intl/server';
import { config } from '@/lib/config';
import { codeName } from '@/lib/i18n/countries';
import { isLocale } from '@/lib/i18n/locales';
import { formatInstant } from '@/lib/time/format';
import { lastMinute } from '@/lib/time/rules';
import { deadlineCalendar } from '@/lib/vacancies/calendar/deadline';
import { languagesOf } from '@/lib/vacancies/dto';
import { fileName } from '@/lib/vacancies/files';
import { publicNotice } from '@/lib/vacancies/queries';
import { namingLanguage, phaseAt } from '@/lib/vacancies/rules';

type Context = { params: Promise<{ slug: string; language: string }> };

// The deadline of an open vacancy for the reader's calendar, in the language of the interface.
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, language } = await params;
  const now = new Date();
  const vacancy = isLocale(language) ? await publicNotice(slug, now) : null;
  if (!isLocale(language) || !vacancy || phaseAt(vacancy, now) !== 'open')
    return new Response(null, { status: 404 });
  const t = await getTranslations({ locale: language, namespace: 'vacancy' });
  const { station, reference } = vacancy;
  const naming = namingLanguage(languagesOf(vacancy), language);
  const title = (naming && vacancy.titles[naming]?.title) ?? reference;
  const { origin, hostname } = new URL(config().SITE_URL);
  const url = `${origin}/${language}/jobs/${slug}`;
  const time = formatInstant(language, lastMinute(vacancy.closesAt), station.timeZone);
  const calendar = deadlineCalendar(
    vacancy,
    {
      title: t('deadlineTitle', { title }),
      note: t('deadlineNote', { reference, time, url }),
      place: `${station.names[language]} (${codeName(station.country, 'region', language)})`,
    },
    { url, host: hostname },
  );
  return new Response(calendar, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName(reference, language, 'ics')}"`,
      'Cache-Control': 'public, no-cache',
    },
  });
}
