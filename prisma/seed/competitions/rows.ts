import type { Question } from '@/lib/applications/schema';
import type { NoticeLanguage } from '@/lib/db/models';
import { addDuration } from '@/lib/time/rules';
import { idOf } from '../ids';
import type { Writer } from '../rows';
import { competitionOf, type Planned } from './plan';

/** Writes a notice with its texts, questions and competition; returns the competition if people could apply to it. */
export function addVacancy(writer: Writer, plan: Planned, now: Date, ids: Map<string, string>) {
  const { notice, dates, id } = plan;
  const written = addDuration(dates?.opensAt ?? now, { hours: -24 * 10 });
  writer.add('Vacancy', {
    id,
    reference: plan.reference,
    slug: plan.slug,
    contractType: notice.contractType,
    category: notice.category,
    grade: notice.grade,
    departmentEn: notice.departmentEn,
    departmentFr: notice.departmentFr,
    dutyStationId: notice.dutyStation,
    arrangement: notice.arrangement,
    durationMonths: notice.durationMonths,
    positions: notice.positions,
    postAdjustment: postAdjustmentOf(notice),
    status: dates?.state === 'cancelled' ? 'cancelled' : notice.status,
    opensAt: dates?.opensAt ?? null,
    closingDate: dates?.closingDate ?? null,
    closesAt: dates?.closesAt ?? null,
    cancelledAt: dates?.state === 'cancelled' ? dates.until : null,
    reAdvertisesId: (notice.again && ids.get(notice.again.key)) ?? null,
    createdById: plan.recruiterId,
    createdAt: written,
    updatedAt: written,
  });
  if (dates) ids.set(notice.key, id);
  addTexts(writer, plan, written);
  const questions = addQuestions(writer, plan);
  addCompetition(writer, plan);
  return competitionOf(plan, questions);
}

// Multipliers of the demonstration organisation, in points; they apply to internationally recruited posts.
const multipliers: Record<string, number> = {
  GVA: 82.5,
  NBO: 39.1,
  DKR: 43.7,
  PTY: 37.8,
  CAI: 32.4,
  BKK: 45.2,
  ALA: 36.6,
  ADD: 47.9,
  MPM: 44.3,
  LIM: 39.7,
  BEY: 58.4,
  PEK: 54.8,
  SUV: 41.5,
};

function postAdjustmentOf({ category, dutyStation }: Planned['notice']): number | null {
  const international = category === 'professional' || category === 'director';
  return international ? (multipliers[dutyStation] ?? null) : null;
}

function addTexts(writer: Writer, { number, id, notice }: Planned, updatedAt: Date) {
  Object.entries(notice.notices).forEach(([language, { title, summary, content }], index) =>
    writer.add('VacancyText', {
      id: idOf('text', number * 8 + index),
      vacancyId: id,
      language: language as NoticeLanguage,
      title,
      summary,
      content,
      complete: notice.status !== 'draft',
      updatedAt,
    }),
  );
}

function addQuestions(writer: Writer, { number, id: vacancyId, notice }: Planned): Question[] {
  return notice.questions.map(
    ({ kind, required, prompt, options = [], knockOut = null, fact = null }, position) => {
      const id = idOf('question', number * 32 + position);
      writer.add('ScreeningQuestion', {
        id,
        vacancyId,
        position,
        kind,
        required,
        prompt,
        options,
        knockOut: knockOut ?? undefined,
        fact,
      });
      return { id, kind, required, prompt, fact, options };
    },
  );
}

const statusOf = {
  upcoming: 'open',
  open: 'open',
  due: 'open',
  closed: 'closed',
  cancelled: 'cancelled',
} as const;

function addCompetition(writer: Writer, plan: Planned) {
  const { number, id: vacancyId, dates, recruiterId, hiringManagerId, panelId } = plan;
  if (!dates) return;
  const closed = dates.state === 'closed';
  const id = idOf('competition', number);
  writer.add('Competition', {
    id,
    vacancyId,
    status: statusOf[dates.state],
    recruiterId,
    hiringManagerId,
    openedAt: dates.opensAt,
    closedAt: closed ? dates.until : null,
    closedById: closed ? recruiterId : null,
    blind: false,
  });
  if (panelId) writer.add('PanelMember', { competitionId: id, staffId: panelId, chair: true });
}
