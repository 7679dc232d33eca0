import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { Mark } from '@/components/layout/mark';
import { ConsoleHeader } from '@/components/console/header';
import { Link } from '@/components/ui/link';
import { SkipLink } from '@/components/ui/skip-link';
import type { Viewer } from '@/lib/auth/viewer';
import type { Locale } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

type Props = { viewer: Viewer; locale: Locale; children: ReactNode };

/** The frame of the local mailbox: the console's for staff, a plainer one for readers without an account. */
export async function MailboxFrame({ viewer, locale, children }: Props) {
  return (
    <>
      {viewer.kind === 'staff' ? (
        <ConsoleHeader viewer={viewer} locale={locale} />
      ) : (
        <VisitorHeader locale={locale} />
      )}
      {children}
    </>
  );
}

async function VisitorHeader({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale });
  const { short } = organisation(locale);
  return (
    <header data-site className="border-line bg-sunken border-b">
      <SkipLink>{t('layout.skip')}</SkipLink>
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 sm:gap-x-6 sm:px-6 sm:py-3">
        <Link
          href="/staff/mailbox"
          className="text-ink me-auto flex items-center gap-2 no-underline sm:gap-3"
        >
          <Mark />
          <span className="font-semibold">{t('delivery.mailbox.console', { short })}</span>
        </Link>
        <Link
          href="/"
          className="text-accent inline-flex min-h-11 items-center underline underline-offset-2 max-sm:text-base"
        >
          {t('delivery.mailbox.toSite')}
        </Link>
        <LanguageSwitch locale={locale} label={t('layout.otherLanguage')} />
      </div>
    </header>
  );
}
