import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import { resendOwn } from '@/lib/accounts/settings-actions';
import { currentCandidate } from '@/lib/auth/current';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';

/** On every page of a candidate whose address is not verified: what that prevents, and another link. Nothing for others. */
export async function VerifyNotice({ locale }: { locale: Locale }) {
  const viewer = await currentCandidate();
  if (viewer.kind !== 'candidate' || viewer.verified) return null;
  const t = translations(locale, 'accounts.notice');
  return (
    <section aria-label={t('title')} className="mx-auto w-full max-w-3xl px-4 pt-6 sm:px-6">
      <Notice tone="warning" title={t('title')}>
        <p className="wrap-anywhere">{t('text', { email: viewer.email })}</p>
        <Form
          action={resendOwn.bind(null, locale)}
          submit={t('submit')}
          submitLook={{ variant: 'secondary', size: 'small' }}
        />
      </Notice>
    </section>
  );
}
