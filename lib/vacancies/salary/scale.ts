import type { SalaryScale } from './rules';

/**
 * The base salary scale of the Professional and higher categories in the United Nations common system: annual net amounts
 * in US dollars at the first and the last step of each grade, as the International Civil Service Commission lists them
 * (Salaries and allowances booklet, annex I). This is data: when the General Assembly approves another scale, put its
 * amounts and its date here. Step I and the last steps of P-4 to D-2 are listed amounts; the last steps of P-1 to P-3 are
 * carried on from step X by the even amount of a step, so may differ from the list by a few dollars.
 */
export const salaryScale: SalaryScale = {
  effective: '2025-01-01',
  source: 'https://icsc.un.org/Resources/SAD/Booklets/sabeng.pdf',
  currency: 'USD',
  grades: {
    'P-1': { first: 43_144, last: 58_680 },
    'P-2': { first: 55_163, last: 73_463 },
    'P-3': { first: 70_212, last: 90_672 },
    'P-4': { first: 84_672, last: 106_777 },
    'P-5': { first: 101_540, last: 124_450 },
    'D-1': { first: 116_095, last: 143_022 },
    'D-2': { first: 128_422, last: 151_422 },
  },
};
