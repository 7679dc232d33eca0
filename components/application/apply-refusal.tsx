import { getTranslations } from 'next-intl/server';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ApplyContext } from '@/lib/applications/dto';
import type { Locale } from '@/lib/i18n/locales';
import type { SectionName } from '@/lib/profiles/schema';

type Props = { context: ApplyContext; missing: SectionName[]; locale: Locale };

/** Why one cannot apply now, and the way on. */
export async function ApplyRefusal({ context, missing, locale }: Props) {
  const t = await getTranslations({ locale });
  switch (context.refusal) {
    case null:
      return null;
    case 'already-applied':
      return (
        <Refusal
          title={t('applications.apply.alreadyTitle')}
          href={`/${locale}/jobs-applied/${context.applicationId}`}
          link={t('applications.apply.seeApplication')}
        >
          {t('applications.refusal.already-applied')}
        </Refusal>
      );
    case 'not-open':
      return (
        <Refusal
          title={t('applications.apply.notOpenTitle')}
          href={`/${locale}/jobs`}
          link={t('applications.apply.seeVacancies')}
        >
          {t('applications.refusal.not-open')}
        </Refusal>
      );
    case 'unverified':
      return (
        <Refusal
          title={t('applications.apply.unverifiedTitle')}
          href={`/${locale}/account`}
          link={t('applications.apply.unverifiedLink')}
        >
          {t('applications.refusal.unverified')}
        </Refusal>
      );
    case 'incomplete':
      return (
        <Notice tone="warning" title={t('applications.apply.incompleteTitle')}>
          <p>{t('applications.apply.incompleteText')}</p>
          <ul className="mt-2 list-disc ps-6">
            {missing.map((section) => (
              <li key={section}>
                <a href={`/${locale}/profile/${section}`}>{t(`profile.sections.${section}.title`)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      );
  }
}

type RefusalProps = { title: string; href: string; link: string; children: string };

function Refusal({ title, href, link, children }: RefusalProps) {
  return (
    <Notice tone="warning" title={title}>
      <p>{children}</p>
      <p className="mt-3">
        <a href={href} className={buttonClass({ variant: 'secondary' })}>
          {link}
        </a>
      </p>
    </Notice>
  );
}
