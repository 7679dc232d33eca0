import type { DraftPlace } from '@/lib/drafts/rules';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';
import { DraftKeeper } from './draft-keeper';

type Props = {
  place: DraftPlace;
  /** Whose drafts this browser keeps (lib/drafts/stored.ts). */
  owner: string;
  /** The version of what the form edits; null for something new. */
  base: string | null;
  /** The version of the draft that is in the form; null where there is none. */
  draft: string | null;
  locale: Locale;
};

/** Within a form, after its fields: keeps what is typed in it (R11). */
export function KeepTyped({ place, owner, base, draft, locale }: Props) {
  const t = translations(locale, 'drafts');
  const texts = {
    server: t('kept.server'),
    device: t('kept.device'),
    found: t('kept.found'),
    signedOut: t('kept.signedOut'),
    signIn: t('kept.signIn'),
    tooLong: t('kept.tooLong'),
    elsewhere: t('kept.elsewhere'),
    left: {
      title: t('left.title'),
      text: t('left.text'),
      here: t('left.here'),
      shown: t('left.shown'),
      use: t('left.use'),
      drop: t('left.drop'),
    },
  };
  return <DraftKeeper place={{ owner, ...place }} base={base} draft={draft} texts={texts} />;
}
