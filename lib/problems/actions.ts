'use server';

import { headers } from 'next/headers';
import { normaliseEmail } from '../accounts/rules';
import { clientOfRequest, releaseAttempt, withinLimit } from '../auth/rate-limit';
import { config } from '../config';
import { takePicture, type Picture } from '../files/pictures';
import { pictureLimits } from '../files/rules';
import { visitorAction } from '../forms/action';
import { go, refused, wrong } from '../forms/outcome';
import type { FieldError } from '../forms/rules';
import { publicVacancy } from '../vacancies/references/queries';
import { submitReport } from './commands';
import { mostScreenshots, spamSigns, stampedAt } from './rules';
import { reportSchema } from './schema';

/** Takes a problem report and leads to the page that thanks for it; the same one to people and to programs. */
export const report = visitorAction({
  schema: reportSchema,
  run: async ({ viewer, data, form, locale, now, t }) => {
    const { description, vacancy: reference, website: trap, stamp } = data;
    const tooMany = () => refused(t('problems.form.tooMany', { email: config().SUPPORT_EMAIL }));
    const files = filesOf(form);
    const email = normaliseEmail(data.email);
    const client = await clientOfRequest();
    if (!(await withinLimit('reportByClient', client, now))) return tooMany();
    const notYet = async (problems: Record<string, FieldError>) => {
      await releaseAttempt('reportByClient', client, now);
      return wrong(problems);
    };
    const vacancy = reference === '' ? null : await publicVacancy(reference, now);
    if (reference !== '' && !vacancy) return notYet({ vacancy: { key: 'vacancyReference' } });
    // Looking at pictures takes the processor's time, good or not.
    if (files.length > 0 && !(await withinLimit('picturesByClient', client, now))) return tooMany();
    const screenshots = await picturesOf(files);
    if (!Array.isArray(screenshots)) return notYet({ screenshots });
    if (!(await withinLimit('reportByAddress', email, now))) return tooMany();
    const { AUTH_SECRET, SITE_URL } = config();
    const shown = stampedAt(stamp, AUTH_SECRET);
    const signs = spamSigns({ description, trap, shown }, SITE_URL, now);
    const userAgent = ((await headers()).get('user-agent') ?? '').slice(0, 300);
    const kept = { description, email, locale, vacancy, screenshots, userAgent, signs };
    return go(`/${locale}/report-a-problem/sent?reference=${await submitReport(viewer, kept, now)}`);
  },
});

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
