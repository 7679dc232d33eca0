import { withGrades, withoutLabels } from '@/lib/vacancies/search/codes';
import { withPlaces } from '@/lib/vacancies/search/places';

test.each([
  ['P.3', 'P-3'],
  ['p/3', 'P-3'],
  ['P\u20113 or d 2', 'P-3 or D-2'],
  ['GS-5', 'G-5'],
  ['gs 5', 'G-5'],
  ['NO B', 'NO-B'],
  ['no.c', 'NO-C'],
  ['P3 to P5', 'P-3 P-4 P-5'],
  ['P-5 – P-4', 'P-4 P-5'],
  ['G4 à G6', 'G-4 G-5 G-6'],
  ['P-4/5', 'P-4 P-5'],
  ['NO-A to NO-C', 'NO-A NO-B NO-C'],
  // No grades
  ['no a vacancy', 'no a vacancy'],
  ['G20 summit', 'G20 summit'],
  ['P-30', 'P-30'],
  ['FT/2026/3', 'FT/2026/3'],
  ['T/3', 'T/3'],
])('%s is read as %s', (typed, read) => {
  expect(withGrades(typed)).toBe(read);
});

test.each([
  ['Grade: P-3', 'P-3'],
  ['Classe\u00a0: P-3', 'P-3'],
  ['Duty station: Geneva', 'Geneva'],
  ["Lieu d'affectation : Dakar", 'Dakar'],
  ['Numéro de l’avis : FT/2026/011', 'FT/2026/011'],
  ['职等：P-3', 'P-3'],
  ['Reference FT/2026/011', 'FT/2026/011'],
  ['réf. ft/2026/011', 'ft/2026/011'],
  // Words of a search like any other
  ['reference laboratory', 'reference laboratory'],
  ['contract management', 'contract management'],
])('%s asks for %s', (typed, read) => {
  expect(withoutLabels(typed).trim()).toBe(read);
});

test.each([
  ['Ginebra', 'Geneva'],
  ['genebra', 'Geneva'],
  ['日内瓦', 'Geneva'],
  ['在日内瓦工作', '在 Geneva 工作'],
  ['Пекин', 'Beijing'],
  ['в Пекине', 'в Beijing'],
  ['بكين', 'Beijing'],
  ['في بكين', 'في Beijing'],
  ['pekin', 'Beijing'],
  ['Adis Abeba', 'Addis Ababa'],
  ['Адис-Абебе', 'Адис-Абебе'],
  ['Аддис-Абебе', 'Addis Ababa'],
  ['Cidade do Mexico', 'Mexico City'],
  // Not a part of another word
  ['Romania', 'Romania'],
  ['Vienally', 'Vienally'],
])('%s is %s', (typed, read) => {
  expect(withPlaces(typed).trim()).toBe(read);
});
