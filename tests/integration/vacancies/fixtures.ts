import { randomUUID } from 'node:crypto';
import type { StaffViewer } from '@/lib/auth/viewer';
import { db } from '@/lib/db/client';
import type { NoticeLanguage } from '@/lib/db/models';
import { saveNotice } from '@/lib/vacancies/authoring/commands';
import { draftVacancy } from '@/lib/vacancies/authoring/draft-commands';
import { authoredVacancy } from '@/lib/vacancies/authoring/queries';
import { noticeSchema, type NoticeForm } from '@/lib/vacancies/authoring/schema';
import { staffMember, station as addStation } from '../../builders';

export const now = new Date('2026-11-24T10:00:00Z');
/** A notice as its form gives it. */
export const notice = (title: string, reason = '') =>
  noticeSchema.parse({
    title,
    summary: `${title}, in short.`,
    context: 'One.\n\nTwo.',
    purpose: 'To serve.',
    duties: '- First\n- Second',
    education: 'A degree',
    languages: 'English',
    reason,
  });

const station = `GVA-${randomUUID().slice(0, 4)}`;
export const facts = {
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-3',
  dutyStationId: station,
  departmentEn: 'Water',
  departmentFr: 'Eau',
  arrangement: 'on_site',
  durationMonths: null,
  positions: 1,
  postAdjustment: null,
} as const;

/** Makes the duty station of these drafts. */
export const makeStation = () => addStation(station, { nameEn: 'Geneva', nameFr: 'Genève' });

/** The version of a notice as its form carries it. */
export const versionIn = async (viewer: StaffViewer, id: string, language: NoticeLanguage) => {
  const vacancy = await authoredVacancy(viewer, id, now);
  return vacancy?.texts.find((text) => text.language === language)?.version ?? null;
};

/** Saves a notice as someone does who has just opened it. */
export async function save(
  viewer: StaffViewer,
  id: string,
  language: NoticeLanguage,
  form: NoticeForm,
  at = now,
) {
  const version = await versionIn(viewer, id, language);
  return saveNotice(viewer, id, { language, version, form }, at);
}

/** A draft with its notice in some languages, and who made it. */
export async function drafted(...languages: NoticeLanguage[]) {
  const viewer = await staffMember('recruiter');
  const id = await draftVacancy(viewer, facts, now);
  for (const language of languages) await save(viewer, id, language, notice(`Hydrologist ${language}`));
  const slug = async () => (await db().vacancy.findUniqueOrThrow({ where: { id } })).slug;
  return { viewer, id, slug };
}
