import type { NoticeLanguage } from '@/lib/db/models';
import notice from '@/lib/i18n/messages/notice.json';
import type { VacancyNotice } from '@/lib/vacancies/dto';
import { vacancyFacts } from '@/lib/vacancies/facts/facts';
import { noticeFields } from '@/lib/vacancies/pdf/fields';
import { renderNotice } from '@/lib/vacancies/pdf/notice';
import { noticeSections } from '@/lib/vacancies/sections';
import { closePools } from '@/lib/work/pool';
import { letters, pdfInfo, pdfItems, pdfStructure, pdfText } from '../../support/pdf';
import { notices, now } from '../vacancies/notice/notices';

// The compiler's thread gives way to whatever else the machine does.
jest.setTimeout(300_000);
afterAll(closePools);

const organisation = 'World Freshwater Organization';
const url = 'https://careers.wfo.example/en/jobs/ft-2026-014-legal-officer';
const languages: NoticeLanguage[] = ['en', 'fr', 'ar', 'zh', 'es', 'ru', 'pt'];

/** A notice in this language: one of the demonstration's, or its first one's English under Russian and Portuguese headings. */
function noticeIn(language: NoticeLanguage): VacancyNotice {
  const found = notices.find(({ contents }) => contents[language]);
  if (found) return found;
  const [{ titles, contents, ...rest }] = notices as [VacancyNotice];
  return { ...rest, titles: { [language]: titles.en }, contents: { [language]: contents.en } };
}

const render = (vacancy: VacancyNotice, language: NoticeLanguage) =>
  renderNotice({ vacancy, language, organisation, url, now });

const rendered = new Map<string, Promise<Buffer>>();
/** The file of a notice as it is, made once for all tests. */
function printedOnce(vacancy: VacancyNotice, language: NoticeLanguage): Promise<Buffer> {
  const key = `${vacancy.reference} ${language}`;
  const pdf = rendered.get(key) ?? render(vacancy, language);
  rendered.set(key, pdf);
  return pdf;
}
// Arabic vowel signs are left out, as print leaves them out.
const printed = (text: string) =>
  letters(
    text
      .replace(/[\u064b-\u0652\u0670]/g, '')
      .replace(/[\u200e\u200f]/g, '')
      .replaceAll('\u2011', '-'),
  );

test.each(languages)(
  'in %s the file is tagged, and says what it is and in which language',
  async (language) => {
    const vacancy = noticeIn(language);
    const pdf = await printedOnce(vacancy, language);
    expect(pdfInfo(pdf)).toMatchObject({
      Title: `${vacancy.titles[language]?.title} (${vacancy.reference})`,
      Author: organisation,
      Tagged: 'yes',
    });
    expect(pdf.toString('latin1')).toContain(`/Lang (${language})`);
    expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  },
);

test.each(languages)(
  'in %s a screen reader finds headings, lists and the link, in order',
  async (language) => {
    const vacancy = noticeIn(language);
    const content = vacancy.contents[language];
    if (!content) throw new Error('no content');
    const pdf = await printedOnce(vacancy, language);
    const lines = pdfStructure(pdf).split('\n');
    const read = printed(lines.flatMap((line) => line.match(/^\s+"(.*)"$/)?.[1] ?? []).join(''));
    const expected = [
      vacancy.titles[language]?.title ?? '',
      vacancy.titles[language]?.summary ?? '',
      ...vacancyFacts(vacancy, language, now)
        .filter(({ notes }) => notes.length > 0)
        .map(({ value }) => value),
      ...noticeSections(content, language, vacancy).flatMap(({ title, texts }) => [title, ...texts]),
      notice[language].online,
      url,
    ].map(printed);
    let place = 0;
    for (const text of expected) {
      const found = read.indexOf(text, place);
      expect([text, found >= 0]).toEqual([text, true]);
      place = found + text.length;
    }
    const tags = lines.map((line) => line.trim().split(/[ :(]/, 1)[0]);
    const count = (tag: string) => tags.filter((each) => each === tag).length;
    expect(count('H1')).toBe(1);
    expect(count('H2')).toBe(noticeSections(content, language, vacancy).length);
    expect(count('LI')).toBeGreaterThan(20);
    expect(count('Link')).toBeGreaterThan(0);
  },
);

test.each(languages)('in %s the foot of a page is printed, and not read', async (language) => {
  const pdf = await printedOnce(noticeIn(language), language);
  const { Pages } = pdfInfo(pdf);
  const foot = notice[language].page.replace('{page}', '1').replace('{pages}', Pages ?? '');
  expect(letters(pdfText(pdf))).toContain(printed(foot));
  expect(printed(pdfStructure(pdf))).not.toContain(printed(foot));
});

test.each(languages)('in %s no line leaves the page', async (language) => {
  const items = pdfItems(await printedOnce(noticeIn(language), language));
  expect(items.length).toBeGreaterThan(20);
  expect(items.filter(({ x, width }) => x < 55 || x + width > 541)).toEqual([]);
});

test('every notice of the demonstration can be printed in each of its languages', async () => {
  for (const vacancy of notices)
    for (const language of Object.keys(vacancy.contents) as NoticeLanguage[]) {
      const text = letters(pdfText(await printedOnce(vacancy, language)));
      expect(text).toContain(letters(vacancy.reference));
      expect(text).not.toContain('□');
    }
});

test('French keeps its spaces before signs, and a hyphen is copied as the one on keyboards', async () => {
  const vacancy = noticeIn('fr');
  const content = vacancy.contents.fr;
  if (!content) throw new Error('no content');
  const purpose = 'Qui\u202f? Des postes à haute\u2011valeur\u00a0: «\u00a0ici\u00a0».';
  const text = pdfText(await render({ ...vacancy, contents: { fr: { ...content, purpose } } }, 'fr'));
  expect(text.replace(/\s/g, ' ')).toContain('Qui ? Des postes à haute-valeur : « ici ».');
});

test('a closed notice says so', async () => {
  const vacancy = noticeIn('en');
  const source = { vacancy, language: 'en', organisation, url, now } as const;
  expect(noticeFields(source).fields).toMatchObject({ state: '' });
  const later = { ...source, now: new Date('2027-03-01T12:00:00Z') };
  const { state } = noticeFields(later).fields as { state: string };
  expect(state).not.toBe('');
  expect(pdfText(await renderNotice(later))).toContain(state);
});
