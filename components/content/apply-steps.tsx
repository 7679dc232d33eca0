import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { Prose, richText } from './rich-text';
import { StepPicture } from './step-picture';
import { applySteps, type ApplyStep } from './structure';

const destinationOf: Record<ApplyStep, string> = {
  find: '/jobs',
  account: '/create-account',
  verify: '/faq#mail-missing',
  profile: '/profile',
  questions: '/faq#vacancy-questions',
  submit: '/faq#deadline',
  confirmation: '/faq#confirmation',
  follow: '/jobs-applied',
};

const linkClass =
  'text-accent hover:text-accent-strong inline-flex min-h-9 items-center font-semibold underline underline-offset-2';

/** The way from a vacancy to an application, in the order of the site (R14). */
export async function ApplySteps({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'howToApply' });
  return (
    <ol>
      {applySteps.map((step, index) => (
        <li
          key={step}
          className="before:bg-line relative grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-5 gap-y-3 pb-10 before:absolute before:bottom-0 before:-z-10 before:w-0.5 last:pb-0 last:before:hidden max-sm:before:hidden sm:items-start sm:gap-x-7 sm:before:start-12 sm:before:top-24 print:break-inside-avoid"
        >
          <span className="sm:row-span-2">
            <StepPicture step={step} />
          </span>
          <div className="sm:pt-2">
            <p className="text-accent text-base font-semibold">{t('stepNumber', { number: index + 1 })}</p>
            <h3>{t(`steps.list.${step}.title`)}</h3>
          </div>
          <div className="col-span-2 sm:col-span-1">
            <Prose>{t.rich(`steps.list.${step}.body`, richText(locale))}</Prose>
            <p className="mt-2" data-no-print>
              <a href={`/${locale}${destinationOf[step]}`} className={linkClass}>
                {t(`steps.list.${step}.link`)}
                <span aria-hidden="true" className="ms-1">
                  →
                </span>
              </a>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
