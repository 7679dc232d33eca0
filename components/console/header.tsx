import { getTranslations } from 'next-intl/server';
import { SignOutButton } from '@/components/account/sign-out-button';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { Mark } from '@/components/layout/mark';
import { Link } from '@/components/ui/link';
import { SkipLink } from '@/components/ui/skip-link';
import { scopeOf, type Action } from '@/lib/auth/permissions';
import type { StaffViewer } from '@/lib/auth/viewer';
import { currentConnection } from '@/lib/outbox/mailbox/connection';
import type { Locale } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';
import { mayReadMailbox } from '@/lib/outbox/mailbox/queries';
import { ConsoleNavigation } from './navigation';

const places = [
  { name: 'competitions', path: '/staff/competitions', action: 'competition.list' },
  { name: 'vacancies', path: '/staff/vacancies', action: 'vacancy.manage' },
  { name: 'support', path: '/staff/support', action: 'problem.read' },
  { name: 'delivery', path: '/staff/delivery', action: 'notification.read' },
  { name: 'accounts', path: '/staff/accounts', action: 'staff-account.list' },
] as const satisfies readonly { name: string; path: string; action: Action }[];

type Props = { viewer: StaffViewer; locale: Locale };

/** The header of the HR console: who is signed in, and the places their role leads to. */
export async function ConsoleHeader({ viewer, locale }: Props) {
  const t = await getTranslations({ locale });
  const { short } = organisation(locale);
  const open = places.filter(({ action }) => scopeOf(viewer, action) !== null);
  const mailbox = mayReadMailbox(viewer, await currentConnection())
    ? [{ name: 'mailbox', path: '/staff/mailbox' } as const]
    : [];
  const items = [{ name: 'home', path: '/staff' } as const, ...open, ...mailbox].map(({ name, path }) => ({
    path: `/${locale}${path}`,
    label: t(`staff.nav.${name}`),
  }));
  return (
    <header data-site className="border-line bg-sunken border-b">
      <SkipLink>{t('layout.skip')}</SkipLink>
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 px-4 pt-2 sm:gap-x-6 sm:px-6 sm:pt-3">
        <Link href="/staff" className="text-ink me-auto flex items-center gap-2 no-underline sm:gap-3">
          <Mark />
          <span className="font-semibold">{t('staff.console', { short })}</span>
        </Link>
        <div className="flex items-center gap-x-3 max-sm:order-last max-sm:w-full max-sm:justify-between">
          <p className="leading-tight max-sm:text-base sm:text-end">
            <Link
              href="/staff/account"
              className="text-ink hover:text-accent block font-semibold underline underline-offset-2"
            >
              {viewer.name}
            </Link>
            <span className="text-muted text-sm max-sm:hidden">{t(`terms.staffRole.${viewer.role}`)}</span>
          </p>
          <SignOutButton kind="staff" locale={locale} look={{ variant: 'secondary', size: 'small' }} />
        </div>
        <LanguageSwitch locale={locale} label={t('layout.otherLanguage')} />
      </div>
      <ConsoleNavigation label={t('staff.nav.label')} items={items} />
    </header>
  );
}
