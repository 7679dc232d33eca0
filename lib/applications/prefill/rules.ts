import type { ProfileFacts } from '../../profiles/facts';
import { yesNo, type Question } from '../schema';

/** What of a profile can answer a question: `experience`, `languages`, or `nationality`, `language` and `degree` with a value. */
export const questionFacts = /^(experience|languages|nationality:[A-Z]{2}|language:[a-z]{2,3}|degree:[1-8])$/;

// From here on a language is spoken well enough to work in (lib/profiles/schema.ts: languageLevels).
const workingLevel = 3;

/** The answer that a profile holds to a question, as its field sends it; null where it holds none. The applicant may change it. */
export function answerFrom(
  { fact, kind, options }: Pick<Question, 'fact' | 'kind' | 'options'>,
  facts: ProfileFacts,
): string | string[] | null {
  const [name, value = ''] = (fact ?? '').split(':');
  const yes = (holds: boolean) => (kind === 'yes_no' ? yesNo[holds ? 0 : 1] : null);
  const spoken = facts.languages.filter(({ level }) => level >= workingLevel).map(({ code }) => code);
  switch (name) {
    case 'experience':
      return kind === 'number' && facts.experienceMonths > 0
        ? String(Math.floor(facts.experienceMonths / 12))
        : null;
    case 'nationality':
      return yes(facts.nationalities.includes(value));
    case 'language':
      return yes(spoken.includes(value));
    case 'degree':
      return yes((facts.educationLevel ?? 0) >= Number(value));
    case 'languages': {
      const offered = options.map((option) => option.value).filter((code) => spoken.includes(code));
      return kind === 'multiple_choice' && offered.length > 0 ? offered : null;
    }
    default:
      return null;
  }
}
