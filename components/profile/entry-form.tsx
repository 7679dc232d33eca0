import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import { discard, save } from '@/lib/profiles/actions';
import type { EntryDto } from '@/lib/profiles/queries';
import type { SectionName } from '@/lib/profiles/schema';
import { formName, sectionNamed } from '@/lib/profiles/sections';
import { DraftKeeper } from './draft-keeper';
import { SectionField } from './section-field';

type Props = {
  section: SectionName;
  entry: EntryDto | null;
  draft: Record<string, string> | null;
  locale: Locale;
};

/** The form of one entry: stored values, or what was typed and not yet saved. */
export async function EntryForm({ section, entry, draft, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'profile' });
  const { fields, kind } = sectionNamed(section);
  const id = entry?.id ?? null;
  const list = kind === 'list';
  const form = formName({ section, entryId: id });
  return (
    <>
      {draft ? (
        <div className="mb-6">
          <Notice tone="info" role="status" title={t('restored')}>
            <Form
              action={discard.bind(null, locale, section, id)}
              submit={t('discard')}
              submitLook={{ variant: 'secondary', size: 'small' }}
            />
          </Notice>
        </div>
      ) : null}
      <Form
        action={save.bind(null, locale, section, id, entry?.version ?? null)}
        initial={draft ?? entry?.data ?? {}}
        submit={list ? t('save') : t('saveAndGoOn')}
        aside={<a href={`/${locale}/profile${list ? `/${section}` : ''}`}>{t('cancel')}</a>}
      >
        {fields.map((field) => (
          <SectionField key={field.name} section={section} field={field} locale={locale} />
        ))}
        <DraftKeeper form={form} texts={{ kept: t('kept'), failed: t('notKept') }} />
      </Form>
    </>
  );
}
