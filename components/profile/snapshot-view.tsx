import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import type { SectionName } from '@/lib/profiles/schema';
import { inOrder } from '@/lib/profiles/rules';
import { sections } from '@/lib/profiles/sections';
import { EntryView } from './entry-view';

type Props = {
  snapshot: { [S in SectionName]?: object | object[] } & { byHand?: readonly SectionName[] };
  locale: Locale;
};

/** A frozen profile, to read: for the candidate before and after applying, and for staff without what they are not shown. */
export async function SnapshotView({ snapshot, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'profile' });
  return (
    <div className="space-y-8">
      {sections.map(({ name }) => {
        const shown = snapshot[name];
        if (!shown) return null;
        const entries = inOrder(
          [shown].flat().map((data) => ({ data })),
          snapshot.byHand?.includes(name) ?? false,
        );
        return (
          <section key={name} aria-label={t(`sections.${name}.title`)}>
            <h3 className="border-line mb-3 border-b pb-1">{t(`sections.${name}.title`)}</h3>
            {entries.length === 0 ? <p className="text-muted">{t('nothingEntered')}</p> : null}
            <div className="space-y-5">
              {entries.map(({ data }, index) => (
                <EntryView key={index} section={name} data={data} locale={locale} />
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}
