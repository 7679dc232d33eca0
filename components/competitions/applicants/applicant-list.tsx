import { getTranslations } from 'next-intl/server';
import { SelectField, TextField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { move } from '@/lib/competitions/actions';
import type { ApplicantRow, CompetitionDetail } from '@/lib/competitions/dto';
import { competitionPath } from '@/lib/competitions/links';
import { noteLimit, type ApplicantSearch } from '@/lib/competitions/schema';
import type { Locale } from '@/lib/i18n/locales';
import type { Paged } from '@/lib/lists/paging';
import { ApplicantTable } from './applicant-table';
import { listSteps, moveOptions } from './move-options';
import { Pager } from '@/components/console/pager';
import { SelectionCount } from '@/components/console/selection';

type Props = {
  competition: CompetitionDetail;
  list: Paged<ApplicantRow>;
  search: ApplicantSearch;
  locale: Locale;
};

/** A page of applicants; who may move them ticks some and chooses the stage they go to. */
export async function ApplicantList({ competition, list, search, locale }: Props) {
  const t = await getTranslations();
  const steps = competition.allowed.move ? listSteps(competition, search) : [];
  const table = (selectable: boolean) => (
    <ApplicantTable
      competition={competition}
      rows={list.rows}
      search={search}
      locale={locale}
      selectable={selectable}
    />
  );
  const pager = (
    <Pager
      page={list.page}
      last={list.last}
      hrefOf={(page) => competitionPath(competition.id, { ...search, page })}
    />
  );
  const form = {
    // A new page of the list is a new form, in which nothing is ticked.
    key: JSON.stringify(search),
    action: move.bind(null, locale, { competitionId: competition.id, search }),
  };
  if (list.total === 0 || steps.length === 0)
    return (
      <Form {...form} gone={{ note: t('staff.move.note') }}>
        {list.total === 0 ? <p>{t('staff.applicants.nobody')}</p> : table(false)}
        {list.total === 0 ? null : pager}
      </Form>
    );
  const options = moveOptions(steps, t).map(({ value, label, hint }) => ({
    value,
    label: hint ? `${label} (${hint})` : label,
  }));
  return (
    <Form
      {...form}
      submit={t('staff.move.submit')}
      bar={
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
      }
    >
      {table(true)}
      {pager}
    </Form>
  );
}
