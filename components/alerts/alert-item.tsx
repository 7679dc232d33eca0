import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { EachButton } from '@/components/ui/each-button';
import { Form } from '@/components/ui/form';
import { setActive } from '@/lib/alerts/actions';
import type { ListedAlert } from '@/lib/alerts/dto';
import { criteriaQuery } from '@/lib/alerts/schema';
import { config } from '@/lib/config';
import type { Locale } from '@/lib/i18n/locales';
import { formatDate } from '@/lib/time/format';

type Props = { alert: ListedAlert; /** What it follows. */ words: string; locale: Locale };

/** One alert of the list: what it follows and when, how many vacancies match now, and what can be done with it. */
export async function AlertItem({ alert, words, locale }: Props) {
  const t = await getTranslations({ locale });
  const { id, name, active, frequency, matches, lastSentAt, dueAt } = alert;
  const query = criteriaQuery(alert.criteria);
  const day = (instant: string) => formatDate(locale, instant, config().DIGEST_TIME_ZONE);
  const facts = [
    t(`alerts.frequency.${frequency}`),
    t('alerts.in', { language: t(`terms.language.${alert.locale}`) }),
    lastSentAt ? t('alerts.lastSent', { date: day(lastSentAt) }) : t('alerts.never'),
    dueAt ? t('alerts.next', { date: day(dueAt) }) : null,
  ].filter(Boolean);
  return (
    <li className="border-line border-t py-5 first:border-t-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 className="text-xl wrap-anywhere" dir="auto">
          {name}
        </h2>
        {active ? null : <Badge tone="warning">{t('alerts.paused')}</Badge>}
      </div>
      {words === name ? null : <p className="mt-1 wrap-anywhere">{words}</p>}
      <p className="mt-1">
        <a href={`/${locale}/jobs${query ? `/search${query}` : ''}`}>
          {t('alerts.matches', { count: matches })}
        </a>
      </p>
      <p className="text-muted mt-1 text-base">{facts.join(' · ')}</p>
      <div className="mt-3">
        <Form action={setActive.bind(null, locale, id)}>
          <div className="flex flex-wrap gap-3">
            <a
              href={`/${locale}/alerts/${id}`}
              aria-label={t('alerts.editNamed', { name })}
              className={buttonClass({ variant: 'secondary', size: 'small' })}
            >
              {t('alerts.edit')}
            </a>
            <EachButton
              name="active"
              value={String(!active)}
              label={t(active ? 'alerts.pauseNamed' : 'alerts.resumeNamed', { name })}
              variant="secondary"
              size="small"
            >
              {t(active ? 'alerts.pause' : 'alerts.resume')}
            </EachButton>
            <a
              href={`/${locale}/alerts/${id}/delete`}
              aria-label={t('alerts.deleteNamed', { name })}
              className={buttonClass({ variant: 'quiet', size: 'small' })}
            >
              {t('alerts.delete')}
            </a>
          </div>
        </Form>
      </div>
    </li>
  );
}
