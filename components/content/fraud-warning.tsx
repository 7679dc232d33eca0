import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import { Prose, richText } from './rich-text';

/** How to recognise a false offer and what to do about it (R1, R4). */
export async function FraudWarning({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'howToApply.fraud' });
  const values = richText(locale);
  return (
    <>
      <Notice tone="warning" title={t('rule.title')}>
        <p className="mt-1">{t('rule.text')}</p>
      </Notice>
      <div className="mt-6">
        <Prose>
          <div>{t.rich('body', values)}</div>
          <div>{t.rich('signs', values)}</div>
          <div>{t.rich('check', values)}</div>
        </Prose>
      </div>
      <h3 className="mt-6 mb-2">{t('report.title')}</h3>
      {t.rich('report.body', values)}
    </>
  );
}
