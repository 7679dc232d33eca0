import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import type { SectionName } from '@/lib/profiles/schema';
import { sectionNamed, type Field } from '@/lib/profiles/sections';

/** The label of a field and, where its description says so, its hint. */
export async function fieldText(section: SectionName, field: Pick<Field, 'name' | 'hint'>, locale: Locale) {
  const t = await getTranslations({ locale });
  // The names come from data, so the compiler cannot know them; a test checks that every field has its texts.
  const read = (key: string) => t(key as Parameters<typeof t>[0]);
  const label = read(`profile.sections.${section}.fields.${field.name}`);
  return { label, hint: field.hint ? read(`profile.sections.${section}.hints.${field.name}`) : undefined };
}

type ProfileText = Awaited<ReturnType<typeof getTranslations<'profile'>>>;

/** What adding or changing an entry of a section that lists several is called. */
export function entryText(t: ProfileText, section: SectionName, what: 'add' | 'change'): string {
  const { kind } = sectionNamed(section);
  return t(kind === 'list' ? `sections.${section as 'education'}.${what}` : `sections.${section}.title`);
}
