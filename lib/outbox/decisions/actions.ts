'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { currentStaff } from '../../auth/current';
import { hideForbidden } from '../../auth/hide-forbidden';
import { failed, parseForm } from '../../forms/parse';
import type { FormState } from '../../forms/state';
import { localeOr, type Locale } from '../../i18n/locales';
import { decide } from './commands';
import { decisionSchema, deliveryPath, deliverySearchSchema, type DeliverySearch } from './schema';

/** Decides about the ticked notifications, and leads back to the list they were ticked in. */
export async function decideTicked(
  language: Locale,
  place: DeliverySearch,
  previous: FormState,
  form: FormData,
): Promise<FormState> {
  const locale = localeOr(language);
  const t = await getTranslations({ locale });
  const viewer = await currentStaff();
  if (viewer.kind !== 'staff') return failed(form, previous, t('staff.signedOut'));
  const parsed = await parseForm(decisionSchema, form, locale, previous);
  if (!parsed.ok) return parsed.state;
  const result = await hideForbidden(() => decide(viewer, parsed.data, new Date()));
  if (result.status === 'decided') {
    const back = deliverySearchSchema.parse(place ?? {});
    redirect(`/${locale}${deliveryPath({ ...back, decided: result.count })}`);
  }
  refresh();
  return failed(form, previous, t('delivery.refused', { count: result.count }));
}
