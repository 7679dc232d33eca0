import { config } from '@/lib/config';
import type { NoticeLanguage } from '@/lib/db/models';
import { organisation } from '@/lib/i18n/organisation';
import type { Locale } from '@/lib/i18n/locales';
import type { VacancyNotice } from '@/lib/vacancies/dto';
import { jobPosting, scriptJson } from '@/lib/vacancies/posting/posting';
import { canonicalPath, phaseAt } from '@/lib/vacancies/rules';

type Props = { vacancy: VacancyNotice; shown: NoticeLanguage; locale: Locale; now: Date };

/** The notice as search engines read it; only while it is open, as they ask. */
export function PostingData({ vacancy, shown, locale, now }: Props) {
  if (phaseAt(vacancy, now) !== 'open') return null;
  const site = config().SITE_URL;
  const posting = jobPosting(
    vacancy,
    shown,
    { name: organisation(locale).organisation, site, logo: `${site}/icon.svg` },
    site + canonicalPath(vacancy.slug, shown),
  );
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(posting) }} />;
}
