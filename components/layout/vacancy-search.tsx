import { buttonClass } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';

type Props = { locale: Locale; label: string; submit: string };

/** A search of the vacancies for pages that lead nowhere else. */
export function VacancySearch({ locale, label, submit }: Props) {
  return (
    <form action={`/${locale}/jobs/search`} role="search" className="max-w-xl">
      <label htmlFor="q" className="mb-1 block font-semibold">
        {label}
      </label>
      <div className="flex gap-3">
        <input
          id="q"
          name="q"
          type="search"
          className="bg-surface border-control min-h-11 w-full min-w-0 rounded-md border px-3 py-2"
        />
        <button type="submit" className={buttonClass({}, 'shrink-0')}>
          {submit}
        </button>
      </div>
    </form>
  );
}
