'use server';

import { z } from 'zod';
import { writerOf } from '../drafts/rules';
import { buttonAction, candidateAction } from '../forms/action';
import { idSchema } from '../forms/fields';
import { finished, go, refused } from '../forms/outcome';
import { valuesOf } from '../forms/state';
import type { Locale } from '../i18n/locales';
import { createAlert, deleteAlert, editAlert, setAlertActive, stopLinkedAlert } from './commands';
import { dropAlertDraft, keepAlertDraft } from './draft-commands';
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
import { isNewAlert } from './version';
import { suggestedName } from './words';

const oneAlert = z.tuple([idSchema]);

const alertForm = z.tuple([idSchema, z.string().nullable()]);

/** Creates an alert, or changes the one with the id that is bound as edited from a version, and leads to the list. */
export const save = candidateAction({
  args: alertForm,
  prepare: async ({ viewer, args: [instance], now }) => {
    const choices = await criteriaChoices(now);
    const own = isNewAlert(instance) ? null : await myAlert(viewer, instance);
    const options = criteriaOptions(choices, own?.criteria);
    return { schema: alertSchema(options), prepared: { options, stations: choices.stations } };
  },
  run: async ({ viewer, args: [instance, version], data, form, prepared, locale, now, t }) => {
    const { options, stations } = prepared;
    const input = await inputOf(data, criteriaOf(data, options), stations, locale);
    const isNew = isNewAlert(instance);
    const result = isNew
      ? await createAlert(viewer, input, now)
      : await editAlert(viewer, { id: instance, version }, input, now);
    if (result.ok) {
      await dropAlertDraft(viewer, instance, writerOf(form));
      return go(`/${locale}/alerts`, {
        key: isNew ? 'alerts.done.created' : 'alerts.done.edited',
        params: { email: viewer.email },
      });
    }
    if (result.refusal === 'limit') return refused(t('alerts.refusal.limit', { most: mostAlerts }));
    if (result.refusal === 'conflict') return refused(t('drafts.refused'));
    return refused(t('alerts.refusal.duplicate', { name: result.twin }));
  },
  // What could not be saved is kept as typed (R11).
  kept: ({ viewer, args: [instance, baseVersion], form }) =>
    keepAlertDraft(viewer, instance, valuesOf(form), { baseVersion, by: writerOf(form) }),
});

/** Lets go of what was typed in the form of an alert and not saved; `query` is the search that a new one follows. */
export const discard = candidateAction({
  args: z.tuple([idSchema, z.string()]),
  run: async ({ viewer, args: [instance, query], locale }) => {
    await dropAlertDraft(viewer, instance);
    return go(`/${locale}/alerts/${isNewAlert(instance) ? `new${query}` : instance}`);
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
