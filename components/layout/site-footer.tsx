import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { config } from '@/lib/config';
import type { Locale } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';
import { translations } from '@/lib/i18n/translations';

const groups = {
  apply: ['jobs', 'how-to-apply', 'recruitment-process', 'tests-and-interviews'],
  help: ['faq', 'report-a-problem', 'accessibility'],
  site: ['privacy', 'security', 'developers'],
} as const;

const look =
  'text-ink hover:text-accent inline-flex min-h-9 items-center text-base underline underline-offset-2';

/** The footer of the public and candidate pages; says on each that nothing is ever charged (R4). */
export function SiteFooter({ locale }: { locale: Locale }) {
  const t = translations(locale, 'layout');
  const { organisation: name } = organisation(locale);
  const email = config().SUPPORT_EMAIL;
  const linksOf = (group: keyof typeof groups) =>
    groups[group].map((place) => (
      <li key={place}>
        <Link href={`/${place}`} prefetch={false} className={look}>
          {t(`nav.${place}`)}
        </Link>
      </li>
    ));
  return (
    <footer data-site className="border-line bg-sunken mt-auto border-t">
      <div className="mx-auto grid max-w-6xl gap-x-10 gap-y-8 px-4 py-10 sm:grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] sm:px-6 lg:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))]">
        <div className="max-w-prose space-y-2 sm:max-lg:col-span-full">
          <p className="font-semibold">{name}</p>
          <p>{t('noFee')}</p>
        </div>
        <Group title={t('footerGroups.apply')}>{linksOf('apply')}</Group>
        <Group title={t('footerGroups.help')}>
          {linksOf('help')}
          <li>
            <a href={`mailto:${email}`} className={`${look} wrap-anywhere`}>
              {email}
            </a>
          </li>
        </Group>
        <Group title={t('footerGroups.site')}>
          {linksOf('site')}
          <li>
            <a href={`/${locale}/staff`} className={look}>
              {t('staff')}
            </a>
          </li>
        </Group>
      </div>
    </footer>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title}>
      <p aria-hidden="true" className="mb-1 text-base font-semibold">
        {title}
      </p>
      <ul>{children}</ul>
    </nav>
  );
}
