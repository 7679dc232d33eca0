'use server';

import { z } from 'zod';
import { buttonAction, candidateAction } from '../forms/action';
import { idSchema } from '../forms/fields';
import { finished, go, refused } from '../forms/outcome';
import type { Locale } from '../i18n/locales';
import { createAlert, deleteAlert, editAlert, setAlertActive, stopLinkedAlert } from './commands';
import type { StationChoice } from './dto';
import { criteriaChoices, myAlert } from './queries';
import { mostAlerts } from './rules';
import {
  alertSchema,
  criteriaOf,
  criteriaOptions,
  pauseSchema,
  type AlertForm,
  type Criteria,
} from './schema';
import { suggestedName } from './words';

const oneAlert = z.tuple([idSchema]);

/** Creates an alert, or changes the one with the id that is bound, and leads to the list. */
export const save = candidateAction({
  args: z.tuple([idSchema.nullable()]),
  prepare: async ({ viewer, args: [id], now }) => {
    const choices = await criteriaChoices(now);
    const own = id === null ? null : await myAlert(viewer, id);
    const options = criteriaOptions(choices, own?.criteria);
    return { schema: alertSchema(options), prepared: { options, stations: choices.stations } };
  },
  run: async ({ viewer, args: [id], data, prepared: { options, stations }, locale, now, t }) => {
    const input = await inputOf(data, criteriaOf(data, options), stations, locale);
    const result =
      id === null ? await createAlert(viewer, input, now) : await editAlert(viewer, id, input, now);
    if (result.ok)
      return go(`/${locale}/alerts`, {
        key: id === null ? 'alerts.done.created' : 'alerts.done.edited',
        params: { email: viewer.email },
      });
    if (result.refusal === 'limit') return refused(t('alerts.refusal.limit', { most: mostAlerts }));
    return refused(t('alerts.refusal.duplicate', { name: result.twin }));
  },
});

async function inputOf(form: AlertForm, criteria: Criteria, stations: StationChoice[], locale: Locale) {
  const { name, suggested, frequency, locale: mails } = form;
  // A name that was only suggested follows what was ticked since.
  const own = name === suggested ? '' : name;
  return {
    name: own || (await suggestedName(criteria, stations, locale)),
    criteria,
    frequency,
    locale: mails,
  };
}

/** Pauses an alert or resumes it, as the button that was pressed says. */
export const setActive = candidateAction({
  args: oneAlert,
  schema: pauseSchema,
  run: async ({ viewer, args: [id], data: { active }, now, t }) => {
    await setAlertActive(viewer, id, active, now);
    return finished(t(active ? 'alerts.done.resumed' : 'alerts.done.paused'), { refreshes: true });
  },
});

/** Deletes an alert, after its owner confirmed it. */
export const remove = candidateAction({
  args: oneAlert,
  run: async ({ viewer, args: [id], locale, now }) => {
    await deleteAlert(viewer, id, now);
    return go(`/${locale}/alerts`, { key: 'alerts.done.deleted' });
  },
});

/** Stops the alert of an unsubscribe link; its page then says so. Needs no session: the link is enough (RFC 8058). */
export const stop = buttonAction({
  args: z.tuple([z.coerce.string()]),
  run: async ({ args: [token], locale, now }) => {
    await stopLinkedAlert(token, now);
    return `/${locale}/alerts/unsubscribe?token=${encodeURIComponent(token)}`;
  },
});
