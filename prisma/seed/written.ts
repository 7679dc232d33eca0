import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Category, ContractType, NoticeLanguage, QuestionKind, WorkArrangement } from '@/lib/db/models';
import { questionFacts } from '@/lib/applications/prefill/rules';
import { noticeContentSchema, noticeLimits } from '@/lib/vacancies/schema';

const folder = path.join(__dirname, 'notices');

const inLanguages = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(NoticeLanguage), value);
const text = z.string().trim().min(1);

const noticeSchema = z.strictObject({
  title: text.max(noticeLimits.title),
  summary: text.max(noticeLimits.summary),
  content: noticeContentSchema.strict(),
});

const questionSchema = z.strictObject({
  kind: z.enum(QuestionKind),
  required: z.boolean(),
  prompt: inLanguages(text),
  options: z.array(z.strictObject({ value: text, label: inLanguages(text) })).optional(),
  knockOut: z.strictObject({ values: z.array(text) }).optional(),
  fact: text.regex(questionFacts).optional(),
});

const vacancySchema = z.strictObject({
  contractType: z.enum(ContractType),
  category: z.enum(Category),
  grade: text.nullable(),
  departmentEn: text,
  departmentFr: text,
  /** Id of a duty station of prisma/seed/stations.ts. */
  dutyStation: text,
  arrangement: z.enum(WorkArrangement),
  durationMonths: z.int().positive().nullable(),
  positions: z.int().positive(),
  /** Days from the day of seeding to opening and to the closing date; negative is past. */
  opensInDays: z.int(),
  closesInDays: z.int(),
  cancelled: z.boolean().optional(),
  notices: inLanguages(noticeSchema),
  questions: z.array(questionSchema),
});

export type SeedNotice = z.infer<typeof noticeSchema>;
export type SeedQuestion = z.infer<typeof questionSchema>;
/** A vacancy of the demonstration; `key` is the stable part of its slug, e.g. "programme-officer-climate". */
export type SeedVacancy = z.infer<typeof vacancySchema> & { key: string };

/** One file of prisma/seed/notices, named `NN-key.yaml`. Throws an error that names the file where it is not as it should be. */
function readVacancy(file: string): SeedVacancy {
  const parsed = vacancySchema.safeParse(parse(readFileSync(path.join(folder, file), 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return { key: file.replace(/^\d+-|\.yaml$/g, ''), ...parsed.data };
}

/** Every notice written for the demonstration, in the order of its file's number. */
export const writtenVacancies: readonly SeedVacancy[] = readdirSync(folder).sort().map(readVacancy);

/** The written vacancy with this key; throws where there is none. */
export function writtenVacancy(key: string): SeedVacancy {
  const vacancy = writtenVacancies.find((each) => each.key === key);
  if (!vacancy) throw new Error(`no seed notice has the key ${key}`);
  return vacancy;
}
