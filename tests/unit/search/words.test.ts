import fc from 'fast-check';
import { referenceAsked } from '@/lib/vacancies/references/rules';
import { queryWords, wantedAndUnwanted } from '@/lib/vacancies/search/parse-query';
import { stemsIn, stemsOf } from '@/lib/vacancies/search/stems';
import { folded } from '@/lib/text/fold';
import { compoundsOf, isSmall, wordsOf } from '@/lib/vacancies/search/words';

const read = (text: string) => wordsOf(text).map((word) => word.folded);

test.each([
  ['A part-time post', ['parttime']],
  ['Part\u2011Time, e-mail', ['parttime', 'email']],
  ['candidat-e-s chargé-e', ['candidates', 'chargee']],
  ['c’est-à-dire Port-au-Prince', ['estadire', 'portauprince']],
  ['COVID-19', ['covid19']],
  ['P-4 NO-B D-1 2026-2027 - a – b -c d-', []],
])('of “%s” the hyphenated words are %j', (text, compounds) => {
  expect(compoundsOf(text).map((word) => word.folded)).toEqual(compounds);
});

test('a hyphenated word stands where it is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (before) => {
      const text = `${before} part-time`;
      const last = compoundsOf(text).at(-1);
      expect(text.slice(last?.start, last?.end)).toBe('part-time');
    }),
  );
});

test('words without case or diacritics, in any script', () => {
  expect(read('L’Hydrologue, à Genève: ŒUVRES – Straße!')).toEqual([
    'l',
    'hydrologue',
    'a',
    'geneve',
    'oeuvres',
    'strasse',
  ]);
  expect(read('Водный; المَوارد')).toEqual(['водныи', 'الموارد']);
  expect(read('水文学家 at 水')).toEqual(['水文', '文学', '学家', 'at', '水']);
  expect(read('🦄 !!! — …')).toEqual([]);
});

test('a grade and a reference are one word however they are written', () => {
  expect(read('P-4, p4, P 4; NO-B')).toEqual(['p4', 'p4', 'p4', 'nob']);
  expect(read('FT/2026/014')).toEqual(['ft2026014']);
  expect(read('COVID-19 and SDG-6')).toEqual(['covid', '19', 'and', 'sdg', '6']);
});

test('folding folded text changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => expect(folded(folded(text))).toBe(folded(text))),
  );
});

test('words stand where they say, and hold letters and digits alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { folded: word, written, start, end } of wordsOf(text)) {
        expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).normalize()).toContain([...written][0]);
      }
    }),
  );
});

test('stems hold letters and digits alone, whatever the text and its language', () => {
  const languages = fc.constantFrom('en', 'fr', 'es', 'ar', 'zh', 'ru', 'pt');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), languages, (text, language) => {
      for (const stem of stemsIn(text, language)) expect(stem).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});

test('two stems where diacritics decide the steps of the algorithm', () => {
  expect(stemsOf('employée', 'fr')).toEqual(['emploi', 'employe']);
  expect(stemsOf('employee', 'fr')).toEqual(['employe']);
  expect(stemsOf('water', 'en')).toEqual(['water']);
});

test('small words say nothing of a vacancy', () => {
  for (const word of ['of', 'de', 'la', 'x', 'и', 'it']) expect([word, isSmall(word)]).toEqual([word, true]);
  for (const word of ['eau', '水', '4', 'p4']) expect([word, isSmall(word)]).toEqual([word, false]);
});

test('a mark that says where a line may break ends no word', () => {
  expect(read('communi\u00adcations')).toEqual(['communications']);
  expect(read('wa\u2060ter\u00ad management')).toEqual(['water', 'management']);
});

test('a grade keeps together whichever hyphen a text processor has put in it', () => {
  for (const written of ['P-4', 'P\u20114', 'P\u20134', 'P\u22124'])
    expect([written, read(written)]).toEqual([written, ['p4']]);
});

test('a word in capitals is an abbreviation, unless everything is in capitals', () => {
  const asked = (text: string) => queryWords(text).map((word) => [word.written, word.isAbbreviation]);
  expect(asked('IT')).toEqual([['IT', true]]);
  expect(asked('head of IT')).toEqual([
    ['head', false],
    ['IT', true],
  ]);
  expect(asked('HEAD OF MISSION')).toEqual([
    ['HEAD', false],
    ['MISSION', false],
  ]);
  expect(asked('it officer')).toEqual([
    ['it', true],
    ['officer', false],
  ]);
  expect(asked('what has it been before')).not.toContainEqual(['it', expect.anything()]);
  expect(asked('it')).toEqual([['it', false]]);
});

test('an abbreviation with points or in small letters is one where it can be no word', () => {
  const asked = (text: string) => queryWords(text).map((word) => [word.folded, word.isAbbreviation]);
  for (const text of ['U.N. agency', 'U.N agency'])
    expect([text, asked(text)[0]]).toEqual([text, ['un', true]]);
  expect(asked('I.T.')).toEqual([['it', true]]);
  for (const text of ['hr', 'Rh', 'ict', 'WASH']) expect([text, asked(text)[0]?.[1]]).toEqual([text, true]);
  expect(asked('Geneva. Nairobi.')).toEqual([
    ['geneva', false],
    ['nairobi', false],
  ]);
});

test('a grade is read without the word that names it', () => {
  const asked = (text: string) => queryWords(text).map((word) => word.folded);
  for (const text of ['grade P4', 'P-4 level', 'classe P-4', 'niveau p 4', 'Grade P-4'])
    expect([text, asked(text)]).toEqual([text, ['p4']]);
  expect(asked('level NO-B Lima')).toEqual(['nob', 'lima']);
  expect(asked('upgrade P4')).toEqual(['upgrade', 'p4']);
  expect(asked('world-class engineer')).toContain('engineer');
  expect(asked('entry level')).toEqual(['entry', 'level']);
});

test('an abbreviation with a sign in it is read as what it stands for', () => {
  const asked = (text: string) => queryWords(text).map((word) => word.folded);
  for (const text of ['M&E officer', 'm & e officer', 'officer M&E'])
    expect([text, asked(text).sort()]).toEqual([text, ['evaluation', 'monitoring', 'officer']]);
  expect(asked('spécialiste S&E')).toEqual(['specialiste', 'suivi', 'evaluation']);
  expect(asked('R&D')).toEqual(['r', 'd']);
  expect(wantedAndUnwanted('water -M&E')).toEqual({ wanted: 'water  ', unwanted: ['M&E'] });
});

test('words with OR between them are alternatives, and so are grades; AND says nothing', () => {
  const asked = (text: string) => {
    const words = queryWords(text);
    const first = (group: number) => words.findIndex((word) => word.group === group);
    return words.map(({ folded, group }) => `${folded}=${first(group)}`).join(' ');
  };
  for (const text of ['water OR dams law', 'water OU dams law'])
    expect([text, asked(text)]).toEqual([text, 'water=0 dams=0 law=2']);
  expect(asked('a OR b OR Water')).toBe('water=0');
  expect(asked('P-3/P4 water NO-B')).toBe('p3=0 p4=0 water=2 nob=0');
  for (const text of ['water AND dams', 'water ET dams', 'water and dams'])
    expect([text, asked(text)]).toEqual([text, 'water=0 dams=1']);
});

test('what is not wanted is told from what is, and from hyphens within and between words', () => {
  const unwanted = (text: string) => wantedAndUnwanted(text).unwanted;
  for (const text of ['a -b', 'a NOT b', 'a AND NOT b', 'NOT b a', 'a SAUF -b', 'a ‑b'])
    expect([text, unwanted(text)]).toEqual([text, ['b']]);
  for (const text of ['a-b', 'a - b', 'a not b', 'a -', 'a NOT', 'P -4', 'a NOTE b'])
    expect([text, unwanted(text)]).toEqual([text, []]);
  expect(unwanted('a -"b c" NOT (d OR e) -« f g » -h')).toEqual(['"b c"', '(d OR e)', '« f g »', 'h']);
  expect(wantedAndUnwanted('a -b c').wanted.split(' ').filter(Boolean)).toEqual(['a', 'c']);
});

test('that a vacancy is looked for says nothing of it, unless it is all that is said', () => {
  const asked = (text: string) => queryWords(text).map((word) => word.folded);
  for (const text of ['jobs in Nairobi', 'Nairobi vacancies', 'offres d’emploi à Nairobi', 'postes Nairobi'])
    expect([text, asked(text)]).toEqual([text, ['nairobi']]);
  for (const text of ['jobs', 'vacancy', 'emploi']) expect([text, asked(text)]).toEqual([text, [text]]);
  expect(asked('job of poste')).toEqual(['job', 'poste']);
});

test('a reference is read as people copy or say it', () => {
  const asked = (text: string) => queryWords(text).map((word) => word.folded);
  for (const text of [
    'FT/2026/012',
    'ft 2026 12',
    'FT-2026-012',
    'FT.2026.012',
    'ft_2026_012',
    'ft2026/012',
    'ft/2026/12',
    'FT2026 12',
  ])
    expect([text, asked(text)]).toEqual([text, ['ft2026012']]);
  expect(asked('water FT/2026/7')).toEqual(['water', 'ft2026007']);
  expect(asked('ft 2026')).toEqual(['ft', '2026']);
  expect(asked('left 2026 12')).toEqual(['left', '2026', '12']);
});

test('a reference asked for is found among other words, and written as the organisation does', () => {
  for (const text of ['FT/2026/001', 'ft 2026 1', 'see ft-2026-001, please', 'FT/2026/001 TA/2026/002'])
    expect([text, referenceAsked(text)]).toEqual([text, 'FT/2026/001']);
  for (const text of ['FT/2026/1000', 'ft-2026-1000', 'ft.2026.1000, please'])
    expect([text, referenceAsked(text)]).toEqual([text, 'FT/2026/1000']);
  for (const text of ['', 'water', 'P-4', '2026/001', 'left 2026 12', 'in 2026 2027', 'de 2026-2027'])
    expect([text, referenceAsked(text)]).toEqual([text, null]);
});

test('a grade of national officers is not the word "no"', () => {
  for (const grade of ['NOA', 'nob', 'noe'])
    for (const language of ['en', 'fr', 'es', 'pt'] as const)
      expect(stemsOf(grade, language)).toEqual([grade.toLowerCase()]);
});

test('an internship is not something international', () => {
  expect(stemsOf('interns', 'en')).toEqual(stemsOf('intern', 'en'));
  for (const word of ['international', 'Internationally', 'internal'])
    expect(stemsOf(word, 'en')).not.toEqual(stemsOf('intern', 'en'));
});
