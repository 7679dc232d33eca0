import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { contentMetadata } from '@/components/content/metadata';
import { ContentPage, Section } from '@/components/content/content-page';
import { Contents } from '@/components/content/contents';
import { PrivacyDetails } from '@/components/content/privacy-details';
import { Prose, richText } from '@/components/content/rich-text';
import { privacySections } from '@/components/content/structure';
import { Notice } from '@/components/ui/notice';
import { privacyNoticeVersion } from '@/lib/accounts/consent';

export const generateMetadata = (): Promise<Metadata> => contentMetadata('privacy');

export default async function PrivacyPage() {
  const locale = await getLocale();
  const t = await getTranslations('privacy');
  const values = richText(locale);
  const entries = privacySections.map((id) => ({ id, title: t(`sections.${id}.title`) }));
  return (
    <ContentPage
      title={t('title')}
      lead={t('lead')}
      above={t('version', { version: privacyNoticeVersion })}
      contents={<Contents label={t('contents')} entries={entries} />}
    >
      <Notice title={t('summary.title')}>
        <div className="mt-2">{t.rich('summary.body', values)}</div>
      </Notice>
      {privacySections.map((id) => (
        <Section key={id} id={id} title={t(`sections.${id}.title`)}>
          <Prose>{t.rich(`sections.${id}.body`, values)}</Prose>
          <PrivacyDetails section={id} locale={locale} />
        </Section>
      ))}
    </ContentPage>
  );
}
