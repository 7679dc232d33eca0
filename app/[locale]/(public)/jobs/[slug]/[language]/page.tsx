import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { permanentRedirect, redirect } from 'next/navigation';
import { VacancyPage } from '@/components/vacancy/vacancy-page';
import { missingPath } from '@/lib/http/places';
import { isLocale } from '@/lib/i18n/locales';
import { vacancyBySlugOrRedirect } from '@/lib/vacancies/by-slug';
import { languagesOf } from '@/lib/vacancies/dto';
import { noticeMetadata } from '@/lib/vacancies/metadata';
import { publicSlugs } from '@/lib/vacancies/queries';
import { noticePath } from '@/lib/vacancies/rules';
import { similarTo } from '@/lib/vacancies/similar/queries';

type Props = { params: Promise<{ slug: string; language: string }> };

export async function generateStaticParams() {
  const notices = await publicSlugs(new Date());
  return notices.flatMap(({ slug, languages }) =>
    languages.filter((language) => !isLocale(language)).map((language) => ({ slug, language })),
  );
}

async function load({ params }: Props) {
  const { slug, language } = await params;
  const locale = await getLocale();
  const now = new Date();
  const vacancy = await vacancyBySlugOrRedirect(locale, slug, now, language);
  // A language of the interface has an address of its own, whose page says so where the notice is not in it.
  if (isLocale(language)) permanentRedirect(noticePath(slug, language, locale));
  const shown = languagesOf(vacancy).find((known) => known === language);
  if (!shown) redirect(missingPath(locale, `jobs/${slug}/${language}`));
  return { vacancy, shown, locale, now };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { vacancy, shown, locale, now } = await load(props);
  return noticeMetadata(vacancy, shown, locale, now);
}

/** A notice in a language other than those of the interface (R3). */
export default async function NoticeInLanguageRoute(props: Props) {
  const loaded = await load(props);
  const { vacancy, now } = loaded;
  const similar = await similarTo(vacancy, now);
  return <VacancyPage {...loaded} similar={similar} />;
}
