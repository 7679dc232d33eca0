import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import type { VacancySummary } from '@/lib/vacancies/dto';
import { phaseAt } from '@/lib/vacancies/rules';

type Props = { vacancy: VacancySummary; locale: Locale; now: Date };

/** The way to apply while a vacancy is open; afterwards, what has become of it. The server decides again on submission. */
export async function ApplyBox({ vacancy, locale, now }: Props) {
  const t = await getTranslations({ locale, namespace: 'vacancy' });
  const phase = phaseAt(vacancy, now);
  if (phase !== 'open') {
    return (
      <Notice
        tone={phase === 'cancelled' ? 'danger' : 'warning'}
        title={t(phase === 'cancelled' ? 'isCancelled' : 'isClosed')}
      >
        <p>
          {t('noMoreApplications')} <a href={`/${locale}/jobs`}>{t('seeOpen')}</a>
        </p>
      </Notice>
    );
  }
  return (
    <div data-no-print className="flex flex-wrap items-center gap-x-5 gap-y-2">
      <ApplyLink vacancy={vacancy} locale={locale} />
      <p className="text-muted text-base">{t('applyHint')}</p>
    </div>
  );
}

/** The link to the application form of an open vacancy, as a button. */
export async function ApplyLink({ vacancy, locale }: Omit<Props, 'now'>) {
  const t = await getTranslations({ locale, namespace: 'vacancy' });
  return (
    <a href={`/${locale}/apply/${vacancy.slug}`} className={buttonClass({}, 'max-sm:w-full')}>
      {t('apply')}
    </a>
  );
}
