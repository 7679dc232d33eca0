import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { NoticeForm } from '@/components/authoring/notice-form';
import { SavedText } from '@/components/authoring/saved-text';
import { Page, PageHeading } from '@/components/ui/page';
import { NoticeText } from '@/components/vacancy/notice-text';
import { requireStaff } from '@/lib/auth/current';
import { forbiddenAsNotFound } from '@/lib/auth/forbidden';
import { redirectToNotFound } from '@/lib/http/request-path';
import { noticeSections } from '@/lib/vacancies/sections';
import { vacancyName, vacancyOfReader } from '../../reader';

type Props = { params: Promise<{ vacancy: string; language: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { vacancy: id, language } = await params;
  const locale = await getLocale();
  const t = await getTranslations();
  const name = await vacancyName(id, locale);
  const vacancy = name && (await vacancyOfReader(id));
  const written = vacancy && vacancy.allowed.find((code) => code === language);
  const title = written
    ? t('authoring.notice.title', { language: t(`terms.language.${written}`) })
    : t('authoring.page.notice');
  return { title: [title, name].filter(Boolean).join(' – ') };
}

/** A notice in one language, with another of its languages beside it to translate from. */
export default async function NoticePage({ params }: Props) {
  const { vacancy: id, language } = await params;
  const locale = await getLocale();
  await requireStaff(locale, `/${locale}/staff/vacancies/${id}/notice/${language}`);
  const vacancy = await forbiddenAsNotFound(() => vacancyOfReader(id));
  const written = vacancy && [...vacancy.allowed, ...vacancy.complete].find((code) => code === language);
  if (!vacancy || !written) return redirectToNotFound();
  const t = await getTranslations();
  const own = vacancy.texts.find((text) => text.language === written);
  const beside = vacancy.texts.find((text) => text.language !== written);
  return (
    <Page>
      <PageHeading
        title={t('authoring.notice.title', { language: t(`terms.language.${written}`) })}
        lead={t('authoring.notice.lead')}
        above={<a href={`/${locale}/staff/vacancies/${id}`}>{vacancy.reference}</a>}
      />
      <div className="grid gap-12 lg:grid-cols-2">
        <NoticeForm vacancy={vacancy} language={written} locale={locale} />
        <div className="space-y-8">
          {own ? <SavedText vacancy={vacancy} text={own} locale={locale} /> : null}
          {beside ? (
            <section aria-labelledby="beside" className="bg-sunken rounded-lg p-6">
              <h2 id="beside" className="mb-4">
                {t('authoring.notice.beside', { language: t(`terms.language.${beside.language}`) })}
              </h2>
              <NoticeText
                sections={noticeSections(beside.content, beside.language, vacancy)}
                language={beside.language}
              />
            </section>
          ) : null}
        </div>
      </div>
    </Page>
  );
}
