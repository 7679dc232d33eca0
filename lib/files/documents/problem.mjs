/** Why a document is not taken: one of documentProblems (rules.ts). */
export class Problem extends Error {
  /** @param {string} problem */
  constructor(problem) {
    super(problem);
    this.problem = problem;
  }
}

/** Ends the look through a document with `problem` if `isSo`. @param {unknown} isSo @param {string} problem */
export function refuseIf(isSo, problem) {
  if (isSo) throw new Problem(problem);
}
