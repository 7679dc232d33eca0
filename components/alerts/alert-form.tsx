import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DraftNotice } from '@/components/drafts/draft-notice';
import { KeepTyped } from '@/components/drafts/keep-typed';
import { ChoiceField, TextField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { facetItems } from '@/components/vacancy/facet-items';
import { discard, save } from '@/lib/alerts/actions';
import { alertDraft } from '@/lib/alerts/draft-commands';
import type { Alert, StationChoice } from '@/lib/alerts/dto';
import { criteriaChoices } from '@/lib/alerts/queries';
import { longestName } from '@/lib/alerts/rules';
import { criteriaOptions, criteriaQuery, frequencies, type Criteria } from '@/lib/alerts/schema';
import { alertDraftPlace, newAlertInstance } from '@/lib/alerts/version';
import { criteriaLabels, suggestedName, type Labels } from '@/lib/alerts/words';
import type { CandidateViewer } from '@/lib/auth/viewer';
import { config } from '@/lib/config';
import { draftOwner } from '@/lib/drafts/stored';
import { locales, type Locale } from '@/lib/i18n/locales';
import { zoneName } from '@/lib/time/format';
import { filterNames, type FacetName, type FilterName } from '@/lib/vacancies/search/schema';

type Props = {
  locale: Locale;
  /** The alert to change; null for a new one. */
  alert: Alert | null;
  viewer: CandidateViewer;
  criteria: Criteria;
  stored: { name?: string; frequency: (typeof frequencies)[number]; locale: Locale };
  submit: string;
  aside?: ReactNode;
};

/** Name, frequency and language of an alert, and the search it follows. */
export async function AlertForm({ locale, alert, viewer, criteria, stored, submit, aside }: Props) {
  const t = await getTranslations({ locale });
  const choices = await criteriaChoices(new Date());
  const options = criteriaOptions(choices, criteria);
  const labels = await criteriaLabels(locale, choices.stations);
  const suggested = await suggestedName(criteria, choices.stations, locale);
  const zone = zoneName(locale, config().DIGEST_TIME_ZONE);
  const hints = {
    instant: t('alerts.form.instantHint'),
    daily: zone,
    weekly: zone,
  };
  const instance = alert?.id ?? newAlertInstance(criteria);
  const version = alert?.version ?? null;
  const draft = await alertDraft(viewer, instance);
  const initial = { ...criteria, ...stored, name: stored.name ?? suggested };
  // A draft holds what a form sends: where nothing is ticked, nothing.
  const typed = draft && { ...Object.fromEntries(filterNames.map((name) => [name, []])), ...draft.typed };
  const isConflict = draft !== null && alert !== null && draft.baseVersion !== version;
  return (
    <>
      {draft ? (
        <DraftNotice
          discard={discard.bind(null, locale, instance, criteriaQuery(criteria))}
          stored={isConflict ? await storedWords(alert, choices.stations, locale) : undefined}
          locale={locale}
        />
      ) : null}
      <Form
        action={save.bind(null, locale, instance, version)}
        initial={typed ?? initial}
        shows={draft?.version}
        submit={submit}
        aside={aside}
      >
        <input type="hidden" name="suggested" value={suggested} />
        <TextField
          name="name"
          label={t('alerts.form.name')}
          hint={t('alerts.form.nameHint')}
          limit={longestName}
          optional
        />
        <ChoiceField
          name="frequency"
          label={t('alerts.form.frequency')}
          hint={t('alerts.form.digestHint')}
          options={frequencies.map((value) => ({
            value,
            label: t(`alerts.frequency.${value}`),
            hint: hints[value],
          }))}
        />
        <ChoiceField
          name="locale"
          label={t('alerts.form.locale')}
          options={locales.map((value) => ({ value, label: t(`terms.language.${value}`) }))}
        />
        <section aria-labelledby="criteria" className="border-line space-y-4 border-t pt-6">
          <h2 id="criteria">{t('alerts.form.criteria')}</h2>
          <p className="text-muted">{t('alerts.form.criteriaHint')}</p>
          <TextField name="q" label={t('alerts.form.q')} limit={200} optional />
          {filterNames.map((name) => (
            <Filter
              key={name}
              name={name}
              legend={t(`jobs.search.${name}`)}
              open={criteria[name].length > 0 || [typed?.[name] ?? []].flat().length > 0}
              values={options[name]}
              label={labels[name]}
              locale={locale}
            />
          ))}
        </section>
        <KeepTyped
          place={alertDraftPlace(instance)}
          owner={draftOwner(viewer)}
          base={version}
          draft={draft?.version ?? null}
          locale={locale}
        />
      </Form>
    </>
  );
}

/** What is saved of an alert, in words. */
async function storedWords(alert: Alert, stations: StationChoice[], locale: Locale) {
  const t = await getTranslations({ locale });
  return (
    <ul>
      <li dir="auto">{alert.name}</li>
      <li dir="auto">{await suggestedName(alert.criteria, stations, locale)}</li>
      <li>{t(`alerts.frequency.${alert.frequency}`)}</li>
      <li>{t(`terms.language.${alert.locale}`)}</li>
    </ul>
  );
}

type FilterProps = {
  name: FilterName;
  legend: string;
  open: boolean;
  values: readonly string[];
  label: Labels[FilterName];
  locale: Locale;
};

function Filter({ name, legend, open, values, label, locale }: FilterProps) {
  const words = { value: (_: FacetName, value: string) => capital(label(value), locale) };
  const choices = values.map((value) => ({ value }));
  const options = facetItems(name, choices, words, locale);
  return (
    <details open={open} className="border-line border-t pt-3">
      <summary className="min-h-9 cursor-pointer font-semibold">{legend}</summary>
      <ChoiceField name={name} label={legend} options={options} multiple optional />
    </details>
  );
}

function capital(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
