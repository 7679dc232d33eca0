import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ApplyContext } from '@/lib/applications/dto';
import type { Locale } from '@/lib/i18n/locales';

type Props = { context: ApplyContext; slug: string; locale: Locale };

/** Why one cannot send an application now, and the way on. What is missing in the profile is a task of the application. */
export async function ApplyRefusal({ context, slug, locale }: Props) {
  const t = await getTranslations({ locale });
  switch (context.refusal) {
    case null:
    case 'incomplete':
      return null;
    case 'already-applied':
      return (
        <Refusal
          title={t('applications.apply.alreadyTitle')}
          href={`/${locale}/jobs-applied/${context.live?.id}`}
          link={t('applications.apply.seeApplication')}
          other={
            context.live?.replaceable ? (
              <a href={`/${locale}/apply/${slug}?replace`}>{t('applications.replace.link')}</a>
            ) : null
          }
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
  }
}

type RefusalProps = { title: string; href: string; link: string; other?: ReactNode; children: string };

function Refusal({ title, href, link, other, children }: RefusalProps) {
  return (
    <Notice tone="warning" title={title}>
      <p>{children}</p>
      <p className="mt-3 flex flex-wrap items-center gap-4">
        <a href={href} className={buttonClass({ variant: 'secondary' })}>
          {link}
        </a>
        {other}
      </p>
    </Notice>
  );
}
