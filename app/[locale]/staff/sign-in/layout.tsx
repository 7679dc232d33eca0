import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { Mark } from '@/components/layout/mark';
import { organisation } from '@/lib/i18n/organisation';

export const dynamic = 'force-dynamic';

/** The way into the console looks like the console, so that nobody takes it for the candidates' (R9). */
export default async function StaffSignInLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const t = await getTranslations();
  return (
    <div className="bg-sunken flex grow flex-col">
      <header data-site className="border-line border-b">
        <div className="mx-auto flex max-w-6xl items-center gap-x-6 px-4 py-3 sm:px-6">
          <p className="me-auto flex items-center gap-3 font-semibold">
            <Mark />
            {t('staff.console', { short: organisation(locale).short })}
          </p>
          <LanguageSwitch locale={locale} label={t('layout.otherLanguage')} />
        </div>
      </header>
      {children}
    </div>
  );
}
