import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import type { VacancyNotice } from '@/lib/vacancies/dto';
import { vacancyFacts, type Fact, type FactId } from '@/lib/vacancies/facts/facts';
import { phaseAt } from '@/lib/vacancies/rules';
import { ApplyBox } from './apply-box';
import { ClosingCountdown, ClosingTime } from './closing-time';

type Props = { vacancy: VacancyNotice; locale: Locale; now: Date };

// The first facts take a phone's whole width, the others half of it, unless the text is enlarged.
const spans: Partial<Record<FactId, string>> = {
  closing: 'max-sm:col-span-full',
  station: 'max-sm:col-span-full',
  grade: 'max-sm:col-span-full',
  salary: 'col-span-full lg:col-span-2',
};

/** The post at a glance, in the language of the interface, with the way to apply while it is open. */
export async function VacancyFacts({ vacancy, locale, now }: Props) {
  const t = await getTranslations({ locale, namespace: 'vacancy' });
  const open = phaseAt(vacancy, now) === 'open';
  return (
    <aside
      aria-label={t('facts')}
      className="border-line bg-sunken space-y-6 rounded-lg border p-5 sm:p-6 print:border-0 print:bg-transparent print:p-0"
    >
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,8rem),1fr))] gap-x-6 gap-y-5 sm:grid-cols-2 sm:gap-x-10 lg:grid-cols-3 print:grid-cols-2 print:gap-y-2">
        {vacancyFacts(vacancy, locale, now).map((fact) => (
          <div key={fact.id} className={`min-w-0 ${spans[fact.id] ?? ''}`}>
            <dt className="text-muted text-base">{fact.term}</dt>
            <dd>
              {fact.id === 'closing' ? (
                <>
                  <ClosingTime vacancy={vacancy} locale={locale} />
                  {open ? <ClosingCountdown vacancy={vacancy} locale={locale} now={now} /> : null}
                </>
              ) : (
                <Value fact={fact} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {open ? <ApplyBox vacancy={vacancy} locale={locale} now={now} /> : null}
    </aside>
  );
}

function Value({ fact: { value, notes } }: { fact: Fact }) {
  return (
    <>
      <span className={notes.length > 0 ? 'font-semibold' : ''}>{value}</span>
      {notes.map((note) => (
        <span key={note} className="text-muted block text-base leading-snug">
          {note}
        </span>
      ))}
    </>
  );
}
