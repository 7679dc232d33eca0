import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { VacancyPage } from '@/components/vacancy/vacancy-page';
import { vacancyBySlugOrRedirect } from '@/lib/vacancies/by-slug';
import { languagesOf } from '@/lib/vacancies/dto';
import { noticeMetadata } from '@/lib/vacancies/metadata';
import { publicSlugs } from '@/lib/vacancies/queries';
import { similarTo } from '@/lib/vacancies/similar/queries';

type Props = { params: Promise<{ slug: string }> };

export async function generateStaticParams() {
  return (await publicSlugs(new Date())).map(({ slug }) => ({ slug }));
}

async function load({ params }: Props) {
  const { slug } = await params;
  const locale = await getLocale();
  const now = new Date();
  const vacancy = await vacancyBySlugOrRedirect(locale, slug, now);
  const shown = languagesOf(vacancy).includes(locale) ? locale : null;
  return { vacancy, shown, locale, now };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { vacancy, shown, locale, now } = await load(props);
  return noticeMetadata(vacancy, shown, locale, now);
}

export default async function VacancyRoute(props: Props) {
  const loaded = await load(props);
  const { vacancy, now } = loaded;
  const similar = await similarTo(vacancy, now);
  return <VacancyPage {...loaded} similar={similar} />;
}
