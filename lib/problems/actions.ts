'use server';

import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { normaliseEmail } from '../accounts/rules';
import { clientOfRequest, uncount, withinLimit } from '../auth/rate-limit';
import { visitor } from '../auth/viewer';
import { config } from '../config';
import { takePicture, type Picture } from '../files/pictures';
import { pictureLimits } from '../files/rules';
import { failed, invalid, parseForm } from '../forms/parse';
import type { FieldError } from '../forms/rules';
import type { FormState } from '../forms/state';
import { localeOr, type Locale } from '../i18n/locales';
import { publicVacancy } from '../vacancies/references/queries';
import { submitReport } from './commands';
import { mostScreenshots, signsOf, stampedAt } from './rules';
import { reportSchema } from './schema';

/** Takes a problem report and leads to the page that thanks for it; the same one to people and to programs. */
export async function report(language: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const locale = localeOr(language);
  const now = new Date();
  const files = filesOf(form);
  const again: Record<string, FieldError> = files.length > 0 ? { screenshots: { key: 'picturesAgain' } } : {};
  const parsed = await parseForm(reportSchema, form, locale, previous);
  if (!parsed.ok) {
    const { errors } = await invalid(form, locale, previous, again);
    return { ...parsed.state, errors: { ...parsed.state.errors, ...errors } };
  }
  const { description, vacancy: reference, website: trap, stamp } = parsed.data;
  const email = normaliseEmail(parsed.data.email);
  const client = await clientOfRequest();
  if (!(await withinLimit('reportByClient', client, now))) return tooMany(locale, previous, form);
  const notYet = async (problems: Record<string, FieldError>) => {
    await uncount('reportByClient', client, now);
    return invalid(form, locale, previous, problems);
  };
  const vacancy = reference === '' ? null : await publicVacancy(reference, now);
  if (reference !== '' && !vacancy) return notYet({ vacancy: { key: 'vacancyReference' }, ...again });
  // Looking at pictures takes the processor's time, good or not.
  if (files.length > 0 && !(await withinLimit('picturesByClient', client, now)))
    return tooMany(locale, previous, form);
  const screenshots = await picturesOf(files);
  if (!Array.isArray(screenshots)) return notYet({ screenshots });
  if (!(await withinLimit('reportByAddress', email, now))) return tooMany(locale, previous, form);
  const { AUTH_SECRET, SITE_URL } = config();
  const shown = stampedAt(stamp, AUTH_SECRET);
  const signs = signsOf({ description, trap, shown }, SITE_URL, now);
  const userAgent = ((await headers()).get('user-agent') ?? '').slice(0, 300);
  const kept = { description, email, locale, vacancy, screenshots, userAgent, signs };
  const quote = await submitReport(visitor, kept, now);
  redirect(`/${locale}/report-a-problem/sent?reference=${quote}`);
}

/** Where none was chosen browsers send an empty file of no particular type (HTML, constructing the entry list). */
function filesOf(form: FormData): File[] {
  return form
    .getAll('screenshots')
    .filter((value) => typeof value !== 'string')
    .filter(({ size, type }) => size > 0 || type !== 'application/octet-stream');
}

/** The pictures of these files, one after the other to spare memory, or what is wrong with the first that is no good. */
async function picturesOf(files: readonly File[]): Promise<Picture[] | FieldError> {
  if (files.length > mostScreenshots) return { key: 'tooMany', max: mostScreenshots };
  const pictures: Picture[] = [];
  for (const file of files) {
    const picture = await takePicture(file);
    const { name } = file;
    if (picture === 'type') return { key: 'pictureType', name };
    if (picture === 'large') return { key: 'pictureLarge', name, max: pictureLimits.bytes / 1024 / 1024 };
    if (picture === 'broken') return { key: 'pictureBroken', name };
    pictures.push(picture);
  }
  return pictures;
}

async function tooMany(locale: Locale, previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: 'problems' });
  return failed(form, previous, t('form.tooMany', { email: config().SUPPORT_EMAIL }));
}
