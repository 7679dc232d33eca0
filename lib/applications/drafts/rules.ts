import type { Typed } from '../../drafts/rules';
import type { ProfileFacts } from '../../profiles/facts';
import type { SectionName } from '../../profiles/schema';
import { answerFrom } from '../prefill/rules';
import { answerField, applicationSchema, otherFields, type Answers, type Question } from '../schema';

/** The form under which a browser keeps an application; its instance is the slug of the vacancy. */
export const applicationForm = 'application';

/** The names of the fields that are kept. */
export function draftFields(questions: readonly Question[]): string[] {
  return [...questions.map(answerField), ...otherFields];
}

/** The values of a stored draft by the names of its form. */
export function draftValues({ answers, letter }: { answers: unknown; letter: string }): Typed {
  const typed = (typeof answers === 'object' && answers !== null ? answers : {}) as Typed;
  return { ...typed, letter };
}

/** What the form begins with: what the profile says, and every file that can be sent. */
export function startingValues(
  questions: readonly Question[],
  facts: ProfileFacts | null,
  files: readonly string[],
): Typed {
  const known = questions.flatMap((question): [string, string | string[]][] => {
    const answer = facts && answerFrom(question, facts);
    return answer === null ? [] : [[answerField(question), answer]];
  });
  return { ...Object.fromEntries(known), attachments: [...files] };
}

/** What was sent, as the form shows it again. */
export function sentValues(
  sent: { answers: Answers; letter: string | null; source: string | null },
  files: readonly string[],
): Typed {
  const answers = sent.answers.map(({ questionId, kind, values }): [string, string | string[]] => {
    const given = values.map(({ value }) => value);
    return [answerField({ id: questionId }), kind === 'multiple_choice' ? given : (given[0] ?? '')];
  });
  const { letter, source } = sent;
  return {
    ...Object.fromEntries(answers),
    letter: letter ?? '',
    source: source ?? '',
    attachments: [...files],
  };
}

export const taskNames = ['profile', 'questions', 'letter', 'attachments', 'declaration'] as const;
export type TaskName = (typeof taskNames)[number];
export type TaskState = 'done' | 'todo' | 'optional';
export type Tasks = {
  states: Record<TaskName, TaskState>;
  /** Sections of the profile that are still to be completed. */
  sections: SectionName[];
  /** Ids of the questions that are not answered as they ask. */
  questions: string[];
  /** How many files are chosen. */
  files: number;
  /** Whether only the declaration is left. */
  ready: boolean;
};

/** How far an application has come: what is missing for each of its tasks. `available` are the files that can be sent. */
export function tasksOf(
  questions: readonly Question[],
  values: Typed,
  missing: readonly SectionName[],
  available: readonly string[],
): Tasks {
  const parsed = applicationSchema([...questions]).safeParse(values);
  const wrong = new Set((parsed.error?.issues ?? []).map(({ path }) => String(path[0])));
  const unanswered = questions.filter((question) => wrong.has(answerField(question))).map(({ id }) => id);
  const chosen = [values.attachments ?? []].flat();
  const gone = chosen.some((id) => !available.includes(id));
  const hasLetter = [values.letter ?? ''].flat().join('').trim() !== '';
  const filled = (is: boolean): TaskState => (is ? 'done' : 'optional');
  return {
    states: {
      profile: missing.length === 0 ? 'done' : 'todo',
      questions: unanswered.length === 0 ? 'done' : 'todo',
      letter: wrong.has('letter') ? 'todo' : filled(hasLetter),
      attachments: gone || wrong.has('attachments') ? 'todo' : filled(chosen.length > 0),
      declaration: 'todo',
    },
    sections: [...missing],
    questions: unanswered,
    files: chosen.length,
    ready: missing.length === 0 && parsed.success && !gone,
  };
}
