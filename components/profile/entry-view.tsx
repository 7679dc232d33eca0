import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import type { Locale } from '@/lib/i18n/locales';
import type { SectionName } from '@/lib/profiles/schema';
import { sectionNamed, type Field } from '@/lib/profiles/sections';
import { fieldValue } from '@/lib/profiles/words';
import { fieldText } from './texts';

type Props = { section: SectionName; data: object; locale: Locale };
type Shown = (name: string) => string;

// What a reader of a curriculum vitae looks for first stands above the rest of an entry, without labels.
const outlines: Partial<
  Record<SectionName, { title: string; place: readonly string[]; dates: boolean; badge?: string }>
> = {
  languages: { title: 'language', place: [], dates: false, badge: 'motherTongue' },
  relatives: { title: 'name', place: ['relation', 'organization'], dates: false },
  trainings: { title: 'title', place: ['provider'], dates: false },
  expertise: { title: 'area', place: ['level'], dates: false },
  computer_skills: { title: 'skill', place: ['level'], dates: false },
  publications: { title: 'title', place: ['authors', 'publisher', 'date'], dates: false },
  references: { title: 'name', place: ['title', 'organization'], dates: false },
  education: { title: 'title', place: ['institution', 'city', 'country'], dates: true },
  employment: { title: 'title', place: ['employer', 'city', 'country'], dates: true },
};

// An unticked box of a list says nothing; one of a single section is an answer.
const isSaid = (type: Field['type'], value: unknown, text: string) =>
  text !== '' && !(type === 'checkbox' && value === undefined);

/** One entry of a profile, to read: what was left empty is left out. */
export async function EntryView({ section, data, locale }: Props) {
  const t = await getTranslations({ locale });
  const values = data as Record<string, unknown>;
  const { fields } = sectionNamed(section);
  const read = (key: string) => t(key as Parameters<typeof t>[0]);
  const valueOf = (field: Field) => fieldValue(field, values, read, locale);
  const shown: Shown = (name) => fields.filter((field) => field.name === name).map(valueOf)[0] ?? '';
  const outline = outlines[section];
  const above = outline
    ? [outline.title, ...outline.place, outline.badge, ...(outline.dates ? ['from', 'to'] : [])]
    : [];
  const rest = fields.filter(
    ({ name, type }) => !above.includes(name) && isSaid(type, values[name], shown(name)),
  );
  return (
    <div className="space-y-3">
      {outline ? (
        <div>
          <p className="flex flex-wrap items-center gap-x-3 font-semibold">
            {/* Names of languages are written small in French; here they begin a line. */}
            <span dir="auto" className="first-letter:uppercase">
              {shown(outline.title)}
            </span>
            {outline.badge && values[outline.badge] === true ? (
              <Badge tone="accent">{t('profile.motherTongue')}</Badge>
            ) : null}
          </p>
          <Line parts={outline.place.map(shown)} between=", " />
          {outline.dates ? <Line parts={[shown('from'), shown('to')]} between=" – " /> : null}
        </div>
      ) : null}
      <dl
        className={`grid gap-x-6 gap-y-2 ${section === 'languages' ? 'grid-cols-2 sm:grid-cols-4' : 'sm:grid-cols-2'}`}
      >
        {await Promise.all(
          rest.map(async (field) => (
            <div key={field.name} className={shown(field.name).length > 80 ? 'sm:col-span-2' : ''}>
              <dt className="text-muted text-base">{(await fieldText(section, field, locale)).label}</dt>
              <dd className="whitespace-pre-line" dir="auto">
                {shown(field.name)}
              </dd>
            </div>
          )),
        )}
      </dl>
    </div>
  );
}

function Line({ parts, between }: { parts: string[]; between: string }) {
  const text = parts.filter(Boolean).join(between);
  return text ? (
    <p dir="auto" className="text-muted text-base">
      {text}
    </p>
  ) : null;
}
