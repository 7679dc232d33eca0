import type { DeletionPreview } from '@/lib/my-data/dto';
import type { Locale } from '@/lib/i18n/locales';

type Props = { applications: DeletionPreview['kept']; locale: Locale };

/** Applications by the titles of their vacancies, each leading to its page. */
export function DeletionList({ applications, locale }: Props) {
  if (applications.length === 0) return null;
  return (
    <ul className="marker:text-accent mt-3 list-disc space-y-1.5 ps-6">
      {applications.map(({ id, title, vacancyReference }) => (
        <li key={id}>
          <a href={`/${locale}/jobs-applied/${id}`}>
            <span dir="auto">{title}</span> ({vacancyReference})
          </a>
        </li>
      ))}
    </ul>
  );
}
