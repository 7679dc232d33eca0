import type { Category } from '../../db/models';

export type SalaryScale = {
  /** The date (YYYY-MM-DD) from which the amounts apply. */
  effective: string;
  /** Where the amounts are published. */
  source: string;
  /** ISO 4217 */
  currency: string;
  /** Annual net amounts at the first and the last step. */
  grades: Readonly<Record<string, { first: number; last: number }>>;
};

export type Range = { minimum: number; maximum: number };

export type Salary =
  | { kind: 'local' }
  | {
      kind: 'scale';
      currency: string;
      base: Range;
      effective: string;
      /** What is added for the cost of living: points of the multiplier and the amounts they come to. */
      adjustment: ({ points: number } & Range) | null;
    };

export type Paid = { category: Category; grade: string | null; postAdjustment: number | null };

/**
 * What a post pays a year: by the common scale for Professional and higher grades, with the post adjustment
 * (base × multiplier / 100, rounded to whole dollars) where its multiplier is given; by a local scale for National Officers
 * and the General Service; null where nothing can be said, as for interns and consultants.
 */
export function salaryOf({ category, grade, postAdjustment }: Paid, scale: SalaryScale): Salary | null {
  if (category === 'national_officer' || category === 'general_service') return { kind: 'local' };
  const steps = grade && hasPostAdjustment(grade) ? scale.grades[grade] : undefined;
  if (!steps) return null;
  const added = (amount: number) => Math.round((amount * (postAdjustment ?? 0)) / 100);
  return {
    kind: 'scale',
    currency: scale.currency,
    base: { minimum: steps.first, maximum: steps.last },
    effective: scale.effective,
    adjustment:
      postAdjustment === null
        ? null
        : { points: postAdjustment, minimum: added(steps.first), maximum: added(steps.last) },
  };
}

/** Whether a grade is paid by the common scale, so that a post adjustment belongs to it: P and D grades. */
export function hasPostAdjustment(grade: string): boolean {
  return /^[PD]-\d$/.test(grade);
}

// Years of relevant experience that the standards of the common system usually ask for.
const years: Readonly<Record<string, number>> = {
  'P-1': 0,
  'P-2': 2,
  'P-3': 5,
  'P-4': 7,
  'P-5': 10,
  'D-1': 15,
  'D-2': 15,
  'NO-A': 1,
  'NO-B': 2,
  'NO-C': 5,
  'NO-D': 7,
  'NO-E': 10,
  'G-1': 0,
  'G-2': 1,
  'G-3': 2,
  'G-4': 3,
  'G-5': 5,
  'G-6': 6,
  'G-7': 8,
};

/** The grades of the common system. */
export const knownGrades: readonly string[] = Object.keys(years);

/** Years of relevant experience usually asked for at a grade; null for a grade unknown here. */
export function usualExperience(grade: string): number | null {
  return years[grade] ?? null;
}
