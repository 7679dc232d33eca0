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
    <div data-no-print>
      <a href={`/${locale}/apply/${vacancy.slug}`} className={buttonClass({}, 'w-full')}>
        {t('apply')}
      </a>
      <p className="text-muted mt-2 text-base">{t('applyHint')}</p>
    </div>
  );
}
