import { getTranslations } from 'next-intl/server';
import { DraftNotice } from '@/components/drafts/draft-notice';
import { KeepTyped } from '@/components/drafts/keep-typed';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { KeptDraft } from '@/lib/drafts/commands';
import type { Locale } from '@/lib/i18n/locales';
import { discard, save } from '@/lib/profiles/actions';
import type { SectionName } from '@/lib/profiles/schema';
import type { EntryDto } from '@/lib/profiles/queries';
import { draftPlace, sectionNamed, type FormPlace } from '@/lib/profiles/sections';
import { EntryView } from './entry-view';
import { SectionField } from './section-field';

type Props = {
  place: FormPlace;
  entry: EntryDto | null;
  /** The entry that a new one is begun from. */
  copied?: EntryDto | null;
  draft: KeptDraft | null;
  /** Whose drafts this browser keeps. */
  owner: string;
  locale: Locale;
};

// What most people would choose, chosen before they begin.
const suggested: Partial<Record<SectionName, Record<string, string>>> = {
  personal: { nameOrder: 'given_first' },
  education: { status: 'completed' },
  employment: { share: '100' },
};

/** The form of one entry: stored values, or what was typed and not yet saved. */
export async function EntryForm({ place, entry, copied, draft, owner, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'profile' });
  const { section, instance } = place;
  const { fields, kind } = sectionNamed(section);
  const list = kind === 'list';
  const version = entry?.version ?? null;
  // Saved elsewhere since what is typed here was begun.
  const isConflict = draft !== null && entry !== null && draft.baseVersion !== version;
  const initial: Record<string, string | string[] | boolean> =
    draft?.typed ?? (entry ?? copied)?.data ?? suggested[section] ?? {};
  return (
    <>
      {draft ? (
        <DraftNotice
          discard={discard.bind(null, locale, section, instance)}
          stored={isConflict ? <EntryView section={section} data={entry.data} locale={locale} /> : undefined}
          locale={locale}
        />
      ) : null}
      {copied && !draft ? (
        <div className="mb-6">
          <Notice role="status">{t('copied')}</Notice>
        </div>
      ) : null}
      <Form
        action={save.bind(null, locale, section, instance, version)}
        initial={initial}
        shows={draft?.version}
        submit={list ? t('save') : t('saveAndGoOn')}
        aside={<a href={`/${locale}/profile${list ? `/${section}` : ''}`}>{t('cancel')}</a>}
      >
        {fields.map((field) => (
          <SectionField
            key={field.name}
            section={section}
            field={field}
            value={initial[field.name]}
            locale={locale}
          />
        ))}
        <KeepTyped
          place={draftPlace(place)}
          owner={owner}
          base={version}
          draft={draft?.version ?? null}
          locale={locale}
        />
      </Form>
    </>
  );
}
