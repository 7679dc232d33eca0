import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { VacancyPage } from '@/components/vacancy/vacancy-page';
import { localeOr } from '@/lib/i18n/locales';
import { vacancyBySlugOrRedirect } from '@/lib/vacancies/by-slug';
import { languagesOf } from '@/lib/vacancies/dto';
import { noticeMetadata } from '@/lib/vacancies/metadata';
import { publicSlugs } from '@/lib/vacancies/queries';
import { similarTo } from '@/lib/vacancies/similar/queries';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams() {
  return (await publicSlugs(new Date())).map(({ slug }) => ({ slug }));
}

async function load({ params }: Props) {
  const { locale, slug } = await params;
  const now = new Date();
  const reader = localeOr(locale);
  const vacancy = await vacancyBySlugOrRedirect(reader, slug, now);
  const shown = languagesOf(vacancy).includes(reader) ? reader : null;
  return { vacancy, shown, locale: reader, now };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { vacancy, shown, locale, now } = await load(props);
  return noticeMetadata(vacancy, shown, locale, now);
}

export default async function VacancyRoute(props: Props) {
  const loaded = await load(props);
  setRequestLocale(loaded.locale);
  const { vacancy, now } = loaded;
  const similar = await similarTo(vacancy, now);
  return <VacancyPage {...loaded} similar={similar} />;
}
