import fc from 'fast-check';
import { hasPostAdjustment, salaryOf, usualExperience } from '@/lib/vacancies/salary/rules';
import { salaryScale } from '@/lib/vacancies/salary/scale';

const grades = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5', 'D-1', 'D-2'];
const post = { category: 'professional', grade: 'P-4', postAdjustment: 82.5 } as const;

test('the scale covers every Professional and higher grade, each step and grade above the one below', () => {
  expect(Object.keys(salaryScale.grades)).toEqual(grades);
  const rows = Object.values(salaryScale.grades);
  for (const [index, { first, last }] of rows.entries()) {
    expect(last).toBeGreaterThan(first);
    const above = rows[index + 1];
    if (above) expect([above.first > first, above.last > last]).toEqual([true, true]);
  }
  expect(salaryScale.effective).toMatch(/^\d{4}-01-01$/);
  expect(salaryScale.source).toMatch(/^https:\/\/icsc\.un\.org\//);
});

test('a post adjustment is its points as per cent of the base', () => {
  expect(salaryOf(post, salaryScale)).toEqual({
    kind: 'scale',
    currency: 'USD',
    base: { minimum: 84_672, maximum: 106_777 },
    effective: salaryScale.effective,
    adjustment: { points: 82.5, minimum: 69_854, maximum: 88_091 },
  });
});

test('without a multiplier no amount is invented; with zero points it is zero', () => {
  expect(salaryOf({ ...post, postAdjustment: null }, salaryScale)).toMatchObject({ adjustment: null });
  expect(salaryOf({ ...post, postAdjustment: 0 }, salaryScale)).toMatchObject({
    adjustment: { points: 0, minimum: 0, maximum: 0 },
  });
});

test.each([
  ['national_officer', 'NO-B', { kind: 'local' }],
  ['general_service', 'G-5', { kind: 'local' }],
  ['none', null, null],
  ['professional', null, null],
  ['professional', 'P-7', null],
] as const)('%s %s', (category, grade, salary) => {
  expect(salaryOf({ category, grade, postAdjustment: null }, salaryScale)).toEqual(salary);
});

test('an adjustment never shrinks as its points or the step rise', () => {
  const points = fc.double({ min: 0, max: 300, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...grades), points, points, (grade, a, b) => {
      const amounts = [Math.min(a, b), Math.max(a, b)].map((postAdjustment) => {
        const salary = salaryOf({ category: 'professional', grade, postAdjustment }, salaryScale);
        return salary?.kind === 'scale' ? salary.adjustment : null;
      });
      const [low, high] = amounts;
      expect(high?.minimum).toBeGreaterThanOrEqual(low?.minimum ?? Infinity);
      expect(high?.maximum).toBeGreaterThanOrEqual(high?.minimum ?? Infinity);
    }),
  );
});

test('only P and D grades have a post adjustment, and every grade asks for no less experience than the one below', () => {
  expect(grades.every(hasPostAdjustment)).toBe(true);
  expect(['', 'G-5', 'NO-B', 'P-33', 'XP-3'].some(hasPostAdjustment)).toBe(false);
  for (const series of [
    grades,
    ['NO-A', 'NO-B', 'NO-C', 'NO-D'],
    ['G-1', 'G-2', 'G-3', 'G-4', 'G-5', 'G-6', 'G-7'],
  ]) {
    const years = series.map((grade) => usualExperience(grade) ?? -1);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years[0]).toBeGreaterThanOrEqual(0);
  }
  expect(usualExperience('X-1')).toBeNull();
});
