import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Page, PageHeading } from '@/components/ui/page';
import { stop } from '@/lib/alerts/actions';
import { linkedAlert } from '@/lib/alerts/queries';

type Props = { searchParams: Promise<{ token?: string | string[] }> };

const tokenIn = async ({ searchParams }: Props) => String((await searchParams).token ?? '');
const alertOf = cache(linkedAlert);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('alerts.stop');
  return { title: t(headingOf(await alertOf(await tokenIn(props)))), robots: { index: false } };
}

function headingOf(alert: Awaited<ReturnType<typeof linkedAlert>>) {
  if (!alert) return 'gone';
  return alert.active ? 'title' : 'stopped';
}

/** Where the link of a mail leads, signed in or not. Nothing happens before the button: programs follow links too. */
export default async function UnsubscribePage(props: Props) {
  const locale = await getLocale();
  const token = await tokenIn(props);
  const alert = await alertOf(token);
  const t = await getTranslations('alerts.stop');
  const manage = (
    <a href={`/${locale}/alerts`} className={buttonClass({ variant: 'secondary' })}>
      {t('manage')}
    </a>
  );
  if (!alert)
    return (
      <Page width="form">
        <PageHeading title={t(headingOf(alert))} lead={t('goneText')} />
        {manage}
      </Page>
    );
  const { name, active } = alert;
  return (
    <Page width="form">
      <PageHeading title={t(headingOf(alert))} lead={t(active ? 'text' : 'stoppedText', { name })} />
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
