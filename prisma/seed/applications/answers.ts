import { answersOf } from '@/lib/applications/rules';
import { answerField, answerLimits, yesNo, type Answers, type Question } from '@/lib/applications/schema';
import type { ProfileContent } from '@/lib/profiles/rules';
import type { Random } from '../random';

/** Answers to a vacancy's questions, in the words of the candidate's own profile. */
export function answersTo(questions: Question[], { entries }: ProfileContent, random: Random): Answers {
  const values = questions.map((question) => [answerField(question), answer(question, entries, random)]);
  return answersOf(questions, Object.fromEntries(values));
}

function answer(
  { kind, required, options }: Question,
  { employment, education }: ProfileContent['entries'],
  random: Random,
): string | string[] {
  if (!required && random.chance(0.25)) return kind === 'multiple_choice' ? [] : '';
  const values = options.map((option) => option.value);
  switch (kind) {
    case 'yes_no':
      return random.chance(0.85) ? yesNo[0] : yesNo[1];
    case 'single_choice':
      return random.pick(values);
    case 'multiple_choice':
      return random.some(values, random.int(1, Math.max(1, values.length - 1)));
    case 'number':
      return String(random.int(0, 15));
    case 'short_text': {
      const post = employment.at(-1) ?? education.at(-1);
      const place = post && 'employer' in post ? post.employer : post?.institution;
      return `${post?.title}, ${place}`.slice(0, answerLimits.short_text);
    }
    case 'long_text': {
      const told = employment.map((post) => post.duties).join('\n');
      return told || `${education.at(-1)?.title}, ${education.at(-1)?.institution}`;
    }
  }
}
