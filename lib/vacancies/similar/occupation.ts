import type { NoticeLanguage } from '../../db/models';
import { stemsOf } from '../search/stems';
import { isSmall, wordsOf } from '../search/words';
import type { VacancySummary } from '../dto';

/** What work a post is, in one language: stems of its title, and those its summary adds. */
export type Work = { title: ReadonlySet<string>; summary: ReadonlySet<string> };
export type Occupation = ReadonlyMap<NoticeLanguage, Work>;

/** How much a stem tells: 1 where no other notice has it, towards 0 where all have. */
export type Rarity = (stem: string) => number;

// Words that tell the rank, the contract or the recruitment, whatever the work is.
const rank = new Set(
  (
    'officer officers specialist specialists assistant assistants associate senior junior chief head deputy director ' +
    'coordinator manager intern interns internship consultant consultants consultancy roster national international ' +
    'regional section unit division office response programme project team post wfo member members state states help lead support ' +
    'advise prepare work works working who which they their its ' +
    'fonctionnaire fonctionnaires specialiste specialistes assistante adjoint adjointe agent agente chef cheffe directeur ' +
    'directrice coordonnateur coordonnatrice administrateur administratrice charge chargee responsable stage stagiaire ' +
    'consultante consultantes consultants fichier recrutement international internationale nationale regional regionale ' +
    'unite bureau reponse programme projet equipe poste omed etats membres aider diriger appuyer conseiller preparer travail ' +
    'travaux leur leurs'
  ).split(' '),
);

/** What work a post is, by the words of its titles and summaries in each of its languages. */
export function occupationOf(titles: VacancySummary['titles']): Occupation {
  const languages = Object.entries(titles) as [NoticeLanguage, { title: string; summary: string }][];
  return new Map(
    languages.map(([language, text]) => {
      const title = new Set(tellingStems(text.title, language));
      const summary = tellingStems(text.summary, language).filter((stem) => !title.has(stem));
      return [language, { title, summary: new Set(summary) }];
    }),
  );
}

function tellingStems(text: string, language: NoticeLanguage): string[] {
  return wordsOf(text)
    .filter((word) => !isSmall(word.folded) && !rank.has(word.folded))
    .flatMap(({ written }) => stemsOf(written, language)[0] ?? []);
}

// What a stem that both posts have counts for, by where they have it.
const weights = { titles: 4, titleAndSummary: 2, summaries: 0.5 };

/** How much two posts share in the language in which they share most: common words count little, rare ones much. */
export function occupationSimilarity(one: Occupation, other: Occupation, rarity: Rarity): number {
  const inEach = [...one].map(([language, work]) => {
    const same = other.get(language);
    return same ? sharedWork(work, same, rarity) : 0;
  });
  return Math.max(0, ...inEach);
}

function sharedWork(one: Work, other: Work, rarity: Rarity): number {
  const sum = (stems: ReadonlySet<string>, among: ReadonlySet<string>) =>
    [...stems].reduce((total, stem) => (among.has(stem) ? total + rarity(stem) : total), 0);
  const across = sum(one.title, other.summary) + sum(one.summary, other.title);
  return (
    weights.titles * sum(one.title, other.title) +
    weights.titleAndSummary * across +
    weights.summaries * sum(one.summary, other.summary)
  );
}

/** How much a stem tells that `having` of `all` notices have: the square of its inverse document frequency, as a share. */
export function rarityOf(having: number, all: number): number {
  return (Math.log(1 + all / Math.max(1, having)) / Math.log(1 + Math.max(1, all))) ** 2;
}
