import { getTranslations } from 'next-intl/server';
import { Pager } from '@/components/console/pager';
import { SelectionCount, SelectionFields, SelectionOfList } from '@/components/console/selection';
import { SelectionScope } from '@/components/console/selection-scope';
import { buttonClass } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { move } from '@/lib/competitions/actions';
import type { ApplicantList as List, CompetitionDetail } from '@/lib/competitions/dto';
import { competitionPath } from '@/lib/competitions/links';
import { noteLimit, type ApplicantSearch } from '@/lib/competitions/schema';
import type { Locale } from '@/lib/i18n/locales';
import { ApplicantTable, selectableValue } from './applicant-table';
import { listSteps, moveOptions } from './move-options';

type Props = {
  competition: CompetitionDetail;
  list: List;
  search: ApplicantSearch;
  /** When the list was read; milliseconds since 1970. */
  at: number;
  locale: Locale;
};

/** A page of applicants; who may move them selects some or all of a stage and chooses the stage they go to. */
export async function ApplicantList({ competition, list, search, at, locale }: Props) {
  const t = await getTranslations();
  const steps = competition.allowed.move ? listSteps(competition, search) : [];
  const selectable = list.total > 0 && steps.length > 0;
  const { q, stage, from, to } = search;
  const filtered = JSON.stringify([competition.id, q, stage, from, to]);
  const contents =
    list.total === 0 ? (
      <p>{t('staff.applicants.nobody')}</p>
    ) : (
      <>
        <ApplicantTable
          competition={competition}
          rows={list.rows}
          search={search}
          locale={locale}
          selectable={selectable}
        />
        <Pager list={list} hrefOf={(page) => competitionPath(competition.id, { ...search, page })} />
      </>
    );
  const options = moveOptions(steps, t).map(({ value, label, hint }) => ({
    value,
    label: hint ? `${label} (${hint})` : label,
  }));
  const bar = (
    <>
      <SelectionCount
        texts={{
          none: t('staff.move.count.none'),
          one: t('staff.move.count.one'),
          other: t.raw('staff.move.count.other') as string,
        }}
      />
      <div className="w-full sm:w-72">
        <SelectField name="to" label={t('staff.move.to')} options={options} />
      </div>
      <div className="w-full sm:w-72">
        <TextField name="note" label={t('staff.move.note')} limit={noteLimit} optional />
      </div>
    </>
  );
  // The form stands in one place whatever the list holds, so that its answer is shown where the last row has left.
  return (
    <SelectionScope key={filtered} list={filtered} at={at}>
      <Form
        action={move.bind(null, locale, { competitionId: competition.id, search })}
        gone={selectable ? undefined : { note: t('staff.move.note') }}
        submit={selectable ? t('staff.move.submit') : undefined}
        bar={selectable ? bar : undefined}
        aside={selectable ? <KeepSelection label={t('staff.selection.keep')} /> : undefined}
      >
        {selectable ? (
          <SelectionFields shown={list.rows.flatMap((row) => selectableValue(row) ?? [])} />
        ) : null}
        <div>
          {selectable ? (
            <SelectionOfList
              href={competitionPath(competition.id, search)}
              all={stage === 'all' ? null : { count: list.total, at }}
              texts={{
                all: t('staff.selection.all', { count: list.total }),
                clear: t('staff.selection.clear'),
                full: t('staff.selection.full'),
              }}
            />
          ) : null}
          {contents}
        </div>
      </Form>
    </SelectionScope>
  );
}

/** Without scripts what is ticked must be sent before another page is read. */
function KeepSelection({ label }: { label: string }) {
  return (
    <noscript>
      <button type="submit" name="keep" value="on" className={buttonClass({ variant: 'secondary' })}>
        {label}
      </button>
    </noscript>
  );
}
