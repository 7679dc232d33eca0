'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { currentStaff } from '../auth/current';
import { hideForbidden } from '../auth/hide-forbidden';
import { failed, parseForm } from '../forms/parse';
import type { FormState } from '../forms/state';
import { localeOr, type Locale } from '../i18n/locales';
import { revalidateVacancies } from '../vacancies/revalidate';
import { closeCompetition } from './closing/commands';
import { moveApplications } from './commands';
import type { MoveRefusal } from './dto';
import { movedPath, type MovePlace } from './links';
import { closeSchema, moveSchema } from './schema';

/** Moves the ticked applications of a competition, or the one being read. */
export async function move(
  language: Locale,
  place: MovePlace,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const t = await getTranslations({ locale, namespace: 'staff' });
  const viewer = await currentStaff();
  if (viewer.kind !== 'staff') return failed(form, previous, t('signedOut'));
  const parsed = await parseForm(moveSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const input = { competitionId: String(place.competitionId), ...parsed.data };
  const result = await hideForbidden(() => moveApplications(viewer, input, new Date()));
  if (result.status === 'moved') redirect(`/${locale}${movedPath(place, result.count, input.to)}`);
  refresh();
  if (result.status === 'not_open') return failed(form, previous, t('move.notOpen'));
  return failed(form, previous, await refusalText(locale, result.refusals));
}

const namedRefusals = 5;

async function refusalText(locale: Locale, refusals: MoveRefusal[]): Promise<string> {
  const t = await getTranslations({ locale });
  const named = refusals
    .slice(0, namedRefusals)
    .map(({ name, stage, reason }) =>
      t(`staff.move.refusal.${reason}`, { name, stage: t(`terms.stage.${stage}`) }),
    );
  const more = refusals.length - named.length;
  const list = more > 0 ? [...named, t('staff.move.more', { count: more })] : named;
  const text = new Intl.ListFormat(locale).format(list);
  return t('staff.move.refused', { count: refusals.length, list: text });
}

/** Closes a competition as its preview said, and leads to the delivery of its notifications. */
export async function close(
  language: Locale,
  competitionId: string,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const t = await getTranslations({ locale, namespace: 'staff' });
  const viewer = await currentStaff();
  if (viewer.kind !== 'staff') return failed(form, previous, t('signedOut'));
  const parsed = await parseForm(closeSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const input = { competitionId: String(competitionId), previewHash: parsed.data.previewHash };
  const result = await hideForbidden(() => closeCompetition(viewer, input, new Date()));
  if (result.status === 'closed' || result.status === 'already_closed') {
    revalidateVacancies();
    redirect(`/${locale}/staff/competitions/${input.competitionId}/notifications`);
  }
  refresh();
  if (result.status === 'not_due') return failed(form, previous, t('close.notDue'));
  // What was confirmed no longer holds: the box must be ticked again for what the page shows now.
  return { ...failed(form, previous, t('close.changed')), values: {} };
}
