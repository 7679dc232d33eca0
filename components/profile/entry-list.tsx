import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import { declareEmpty } from '@/lib/profiles/actions';
import type { EntryDto } from '@/lib/profiles/queries';
import { nextSection } from '@/lib/profiles/rules';
import type { SectionName } from '@/lib/profiles/schema';
import { fieldValue } from '@/lib/profiles/words';
import { sectionNamed } from '@/lib/profiles/sections';
import { EntryView } from './entry-view';
import { entryText } from './texts';

type Props = {
  section: SectionName;
  entries: EntryDto[];
  /** Additions that were begun and not saved. */
  begun: string[];
  nothingDeclared: boolean;
  locale: Locale;
};

/** The entries of a list section, with the ways to add, change and delete, and on to the next section. */
export async function EntryList({ section, entries, begun, nothingDeclared, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'profile' });
  const all = await getTranslations({ locale });
  const here = `/${locale}/profile/${section}`;
  const next = nextSection(section);
  const done = entries.length > 0 || nothingDeclared;
  const { allowsNothing, required, most, fields } = sectionNamed(section);
  const mayDeclare = allowsNothing && entries.length === 0 && !nothingDeclared;
  // What tells entries apart for someone who hears their buttons one after another.
  const read = (key: string) => all(key as Parameters<typeof all>[0]);
  const nameOf = (data: object) => {
    const field = fields.find(({ name }) => ['title', 'name', 'language', 'area', 'skill'].includes(name));
    return field ? fieldValue(field, data as Record<string, unknown>, read, locale) : '';
  };
  return (
    <div className="space-y-8">
      {nothingDeclared && entries.length === 0 ? <Notice>{t('nothingDeclared')}</Notice> : null}
      {done ? null : <p>{t('nothingEntered')}</p>}
      {entries.length > 0 ? (
        <ul className="space-y-5">
          {entries.map(({ id, data, whole }) => (
            <li key={id} className="border-line space-y-4 rounded-lg border p-4 sm:p-5">
              {whole ? null : <Notice tone="warning">{t('unfinished')}</Notice>}
              <EntryView section={section} data={data} locale={locale} />
              <p className="flex flex-wrap gap-3">
                <a href={`${here}/${id}`} className={buttonClass({ variant: 'secondary', size: 'small' })}>
                  {t('edit')}
                  <span className="sr-only"> {nameOf(data)}</span>
                </a>
                <a href={`${here}/${id}/delete`} className={buttonClass({ variant: 'quiet', size: 'small' })}>
                  {t('delete')}
                  <span className="sr-only"> {nameOf(data)}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
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
