import { getTranslations } from 'next-intl/server';
import { readFlash } from '@/lib/forms/flash';
import { ForgetFlash } from './forget-flash';
import { Notice } from './notice';

type Props = {
  /** `flash` of the page's address. */
  flash: string | string[] | undefined;
  /** The reader's own: it is shown to nobody else. */
  sessionId: string;
};

/** Says what the form that led here did. Always there, so that a new text in it is announced. */
export async function FlashNotice({ flash, sessionId }: Props) {
  const t = await getTranslations();
  const shown = readFlash(flash, sessionId, new Date());
  return (
    <div role="status" tabIndex={-1} className={shown ? 'mb-6' : ''}>
      {shown ? (
        <Notice tone="success">
          <p className="wrap-anywhere">{t(shown.key as never, shown.params as never)}</p>
          <ForgetFlash />
        </Notice>
      ) : null}
    </div>
  );
}
