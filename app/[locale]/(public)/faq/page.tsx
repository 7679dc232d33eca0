import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ContentPage, Section } from '@/components/content/content-page';
import { Contents } from '@/components/content/contents';
import { Question } from '@/components/content/question';
import { faq, faqSections } from '@/components/content/structure';
import { alternates } from '@/lib/http/alternates';
import { localeOr } from '@/lib/i18n/locales';
import { organisation } from '@/lib/i18n/organisation';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOr((await params).locale);
  const t = await getTranslations({ locale, namespace: 'faq' });
  return {
    title: t('title'),
    description: t('description', organisation(locale)),
    alternates: alternates(locale, '/faq'),
  };
}

export default async function FaqPage({ params }: Props) {
  const locale = localeOr((await params).locale);
  setRequestLocale(locale);
  const t = await getTranslations('faq');
  const entries = faqSections.map((id) => ({
    id,
    title: t(`sections.${id}`),
    below: faq[id].map((question) => ({ id: question, title: t(`questions.${question}.question`) })),
  }));
  return (
    <ContentPage
      title={t('title')}
      lead={t('lead')}
      contents={<Contents label={t('contents')} entries={entries} />}
    >
      {faqSections.map((section) => (
        <Section key={section} id={section} title={t(`sections.${section}`)}>
          <div className="border-line border-t">
            {faq[section].map((question) => (
              <Question key={question} id={question} locale={locale} />
            ))}
          </div>
          <p className="mt-2 lg:hidden" data-no-print>
            <a href="#contents">{t('back')}</a>
          </p>
        </Section>
      ))}
    </ContentPage>
  );
}
