import type { LookedUp, LookUp } from './look-up';
import type { Snapshot } from './snapshot';
import { stemsOf } from './stems';
import { beginningWith, near, type KnownWord } from './vocabulary';
import { isCommon } from './words';

type Meant = LookedUp & { used: string };

const mostCorrections = 8;

/**
 * The word that a misspelt one was probably meant as: of those with the fewest letters wrong that open vacancies have, the
 * one that most have. Null where none is near.
 */
export async function corrected(index: Snapshot, misspelt: string, lookUp: LookUp): Promise<Meant | null> {
  const words = near(await index.vocabulary(), misspelt, mostCorrections);
  let best: (Meant & { distance: number }) | null = null;
  for (const { written, folded, distance } of words) {
    // Nobody looks for "was".
    if (isCommon(folded)) continue;
    if (best && distance > best.distance) break;
    const found = await lookUp.find([written]);
    if (found.hits > (best?.hits ?? 0)) best = { used: written, distance, ...found };
  }
  return best;
}

// How much commoner a word must be to be what another was meant as, and by how many vacancies.
const timesCommoner = 4;
const moreVacancies = 3;

/**
 * The word that one found by chance alone was probably meant as: its stem is that of another word, perhaps of another
 * language, in a few vacancies, and a word that is near is far commoner. Null for words and forms of words that notices
 * have, and for beginnings of them.
 */
export async function farCommoner(
  index: Snapshot,
  word: { folded: string; hits: number },
  lookUp: LookUp,
): Promise<Meant | null> {
  const { folded, hits } = word;
  if (hits * timesCommoner > index.table.size || (await isKnown(index, folded))) return null;
  const meant = await corrected(index, folded, lookUp);
  return meant && meant.hits >= Math.max(hits * timesCommoner, hits + moreVacancies) ? meant : null;
}

const sameBeginning = 4;
const mostRelated = 200;
const longestEnding = 3;

// Whether notices have the word, a longer one, or another form of it in the same language.
async function isKnown({ vocabulary, languages }: Snapshot, word: string): Promise<boolean> {
  const known = await vocabulary();
  if (beginningWith(known, word, 1).length > 0) return true;
  const related = beginningWith(known, word.slice(0, sameBeginning), mostRelated);
  const isForm = ({ written, folded }: KnownWord) =>
    Math.abs(folded.length - word.length) <= longestEnding &&
    languages.some((language) => {
      const own = stemsOf(word, language);
      return stemsOf(written, language).some((stem) => own.includes(stem));
    });
  return related.some(isForm);
}
