import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { stop } from '@/lib/alerts/actions';
import { linkedAlert } from '@/lib/alerts/queries';
import { localeOr } from '@/lib/i18n/locales';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ token?: string | string[] }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: 'alerts' });
  return { title: t('stop.title'), robots: { index: false } };
}

/** Where the link of a mail leads, signed in or not. Nothing happens before the button: programs follow links too. */
export default async function UnsubscribePage({ params, searchParams }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const token = String((await searchParams).token ?? '');
  const alert = await linkedAlert(token);
  const t = await getTranslations('alerts.stop');
  const manage = (
    <a href={`/${locale}/alerts`} className={buttonClass({ variant: 'secondary' })}>
      {t('manage')}
    </a>
  );
  if (!alert)
    return (
      <Page width="form">
        <PageHeading title={t('gone')} lead={t('goneText')} />
        {manage}
      </Page>
    );
  const { name, active } = alert;
  return (
    <Page width="form">
      <PageHeading
        title={t(active ? 'title' : 'stopped')}
        lead={t(active ? 'text' : 'stoppedText', { name })}
      />
      {active ? (
        <form action={stop.bind(null, locale, token)}>
          <button type="submit" className={buttonClass()}>
            {t('submit')}
          </button>
        </form>
      ) : (
        manage
      )}
    </Page>
  );
}
