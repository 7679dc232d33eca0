import type { ReactNode } from 'react';
import { Form } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { FormAction } from '@/lib/forms/state';
import type { Locale } from '@/lib/i18n/locales';
import { translations } from '@/lib/i18n/translations';

type Props = {
  /** Lets go of the draft. */
  discard: FormAction;
  /** What has been saved elsewhere since typing began, to read; none where nothing has. */
  stored?: ReactNode;
  locale: Locale;
};

/** Above a form that shows a draft: that it does, and beside it what was saved elsewhere meanwhile. */
export function DraftNotice({ discard, stored, locale }: Props) {
  const t = translations(locale, 'drafts');
  const discardForm = (
    <Form action={discard} submit={t('discard')} submitLook={{ variant: 'secondary', size: 'small' }} />
  );
  return (
    <div className="mb-6">
      {stored ? (
        <Notice tone="warning" role="status" title={t('conflict.title')}>
          <p className="mb-4">{t('conflict.text')}</p>
          <div className="border-line bg-surface mb-4 rounded-md border p-4">
            <p className="mb-2 font-semibold">{t('conflict.stored')}</p>
            {stored}
          </div>
          {discardForm}
        </Notice>
      ) : (
        <Notice tone="info" role="status" title={t('restored')}>
          {discardForm}
        </Notice>
      )}
    </div>
  );
}
