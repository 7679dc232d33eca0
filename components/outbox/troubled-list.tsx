import { getTranslations } from 'next-intl/server';
import { Pager } from '@/components/console/pager';
import { SelectionCount } from '@/components/console/selection';
import { SelectField } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import type { Locale } from '@/lib/i18n/locales';
import { decideTicked } from '@/lib/outbox/decisions/actions';
import type { DeliveryOverview } from '@/lib/outbox/decisions/dto';
import { deliveryPath, type DeliverySearch } from '@/lib/outbox/decisions/schema';
import { TroubledTable } from './troubled-table';

type Props = {
  overview: Pick<DeliveryOverview, 'troubled' | 'decisions'>;
  search: DeliverySearch;
  locale: Locale;
};

/** A page of notifications that need a decision; an administrator ticks some and decides. */
export async function TroubledList({ overview: { troubled, decisions }, search, locale }: Props) {
  const t = await getTranslations('delivery');
  const { rows, total } = troubled;
  if (total === 0) return <p>{t('troubled.nothing')}</p>;
  const pager = <Pager list={troubled} hrefOf={(page) => deliveryPath({ ...search, page })} />;
  if (decisions.length === 0)
    return (
      <>
        <p className="mb-3">{t('troubled.read')}</p>
        <TroubledTable rows={rows} locale={locale} selectable={false} />
        {pager}
      </>
    );
  const options = decisions.map((value) => ({ value, label: t(`decisions.${value}`) }));
  const counted = {
    none: t('count.none'),
    one: t('count.one'),
    other: t.raw('count.other') as string,
  };
  return (
    <>
      <dl className="mb-6 grid max-w-4xl gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
        {decisions.map((value) => (
          <div key={value} className="contents">
            <dt className="font-semibold">{t(`decisions.${value}`)}</dt>
            <dd>{t(`meanings.${value}`)}</dd>
          </div>
        ))}
      </dl>
      <Form
        // What has been decided is no longer listed: the rest is a new form, in which nothing is ticked.
        key={JSON.stringify([search, total])}
        action={decideTicked.bind(null, locale, search)}
        submit={t('submit')}
        bar={
          <>
            <SelectionCount texts={counted} />
            <div className="w-full sm:w-72">
              <SelectField name="decision" label={t('decision')} options={options} />
            </div>
          </>
        }
      >
        <TroubledTable rows={rows} locale={locale} selectable />
        {pager}
      </Form>
    </>
  );
}
