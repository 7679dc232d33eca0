import { getTranslations } from 'next-intl/server';
import { Fragment } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { Form, formTexts } from '@/components/ui/form';
import { ListForm } from '@/components/ui/list-form';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import { arrange, declareEmpty } from '@/lib/profiles/actions';
import { gapsIn, monthsOfWork } from '@/lib/profiles/experience';
import type { EntryDto, SectionDto } from '@/lib/profiles/queries';
import { isDated, nextSection } from '@/lib/profiles/rules';
import type { SectionName } from '@/lib/profiles/schema';
import { sectionNamed } from '@/lib/profiles/sections';
import { entryName } from '@/lib/profiles/words';
import { EntryItem } from './entry-item';
import { entryText } from './texts';
import { WorkGap } from './work-gap';

type Props = {
  section: SectionName;
  held: SectionDto;
  /** Additions that were begun and not saved. */
  begun: string[];
  /** Entries that were deleted a moment ago. */
  removed: { id: string; data: object }[];
  /** Today's month, YYYY-MM. */
  month: string;
  locale: Locale;
};

/** The entries of a list section, with the ways to add, change, order and delete, and on to the next section. */
export async function EntryList({ section, held, begun, removed, month, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'profile' });
  const all = await getTranslations({ locale });
  const { entries, nothingToDeclare, byHand } = held;
  const here = `/${locale}/profile/${section}`;
  const next = nextSection(section);
  const done = entries.length > 0 || nothingToDeclare;
  const { allowsNothing, required, most } = sectionNamed(section);
  const mayDeclare = allowsNothing && entries.length === 0 && !nothingToDeclare;
  const read = (key: string) => all(key as Parameters<typeof all>[0]);
  const nameOf = (data: object) => entryName(section, data, read, locale);
  const posts = section === 'employment' ? (entries as EntryDto<'employment'>[]) : [];
  const gaps = gapsIn(
    posts.map(({ data }) => data),
    month,
  );
  const gapAfter = (index: number) => {
    const gap = gaps.find(({ after }) => after === index);
    const post = posts[index];
    if (!gap || !post) return null;
    const href = `${here}/${post.id}#field-afterwards`;
    return <WorkGap gap={gap} explanation={post.data.afterwards} href={href} locale={locale} />;
  };
  return (
    <div className="space-y-8">
      {nothingToDeclare && entries.length === 0 ? <Notice>{t('nothingDeclared')}</Notice> : null}
      {done ? null : <p>{t('nothingEntered')}</p>}
      {posts.length > 0 ? <WorkTotal posts={posts} month={month} locale={locale} /> : null}
      <ListForm
        action={arrange.bind(null, locale, section)}
        texts={formTexts(locale)}
        order={[...entries, ...removed].map(({ id }) => id).join()}
      >
        {entries.length > 1 ? (
          <p className="text-muted mb-4 flex flex-wrap items-baseline gap-x-3 text-base">
            {t(byHand ? 'order.byHand' : isDated(section) ? 'order.byDate' : 'order.asAdded')}
            {byHand ? (
              <Button type="submit" name="act" value="byDate" id="by-date" variant="quiet" size="small">
                {t(isDated(section) ? 'order.toDate' : 'order.toAdded')}
              </Button>
            ) : null}
          </p>
        ) : null}
        {entries.length > 0 ? (
          <ul className="space-y-5">
            {entries.map((entry, index) => (
              <Fragment key={entry.id}>
                {gapAfter(index)}
                <EntryItem
                  section={section}
                  entry={entry}
                  name={nameOf(entry.data)}
                  first={index === 0}
                  last={index === entries.length - 1}
                  room={entries.length < most}
                  locale={locale}
                />
              </Fragment>
            ))}
          </ul>
        ) : null}
        {removed.length > 0 ? (
          <ul aria-label={t('removed.title')} className="mt-5 space-y-2">
            {removed.map(({ id, data }) => (
              <li
                key={id}
                className="border-line flex flex-wrap items-center justify-between gap-3 rounded-lg border border-dashed px-4 py-2"
              >
                <span className="text-muted wrap-anywhere">{t('removed.item', { name: nameOf(data) })}</span>
                <Button
                  type="submit"
                  name="act"
                  value={`restore ${id}`}
                  // Where the focus goes from the button that deleted it.
                  id={`remove-${id}`}
                  variant="secondary"
                  size="small"
                >
                  {t('removed.undo')}
                  <span className="sr-only"> {nameOf(data)}</span>
                </Button>
              </li>
            ))}
          </ul>
        ) : null}
      </ListForm>
      {begun.length > 0 ? (
        <Notice title={t('begun.title', { count: begun.length })}>
          <ul className="mt-2 space-y-1">
            {begun.map((instance, index) => (
              <li key={instance}>
                <a href={`${here}/${instance}`}>{t('begun.goOn', { number: index + 1 })}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p className="flex flex-wrap gap-4">
        {entries.length < most ? (
          <a href={`${here}/new`} className={buttonClass(done ? { variant: 'secondary' } : {})}>
            {entryText(t, section, 'add')}
          </a>
        ) : null}
        {done || !required ? (
          <a href={`/${locale}/profile${next ? `/${next}` : ''}`} className={buttonClass()}>
            {next ? t('next', { section: t(`sections.${next}.title`) }) : t('overview')}
          </a>
        ) : null}
      </p>
      {mayDeclare ? (
        <Form
          action={declareEmpty.bind(null, locale, section)}
          submit={t(`sections.${section as 'employment'}.nothing`)}
          submitLook={{ variant: 'secondary' }}
        />
      ) : null}
    </div>
  );
}

type TotalProps = { posts: EntryDto<'employment'>[]; month: string; locale: Locale };

/** For how long someone has worked, and how that is counted. */
async function WorkTotal({ posts, month, locale }: TotalProps) {
  const t = await getTranslations({ locale, namespace: 'profile.work' });
  const months = monthsOfWork(
    posts.map(({ data }) => data),
    month,
  );
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    ...(years > 0 ? [t('years', { count: years })] : []),
    ...(rest > 0 || years === 0 ? [t('months', { count: rest })] : []),
  ];
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <p>
      {t.rich('total', { time: list.format(parts), b: (text) => <strong>{text}</strong> })}{' '}
      <span className="text-muted">{t('how')}</span>
    </p>
  );
}
