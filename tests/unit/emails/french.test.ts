import { messagesOf } from '@/lib/i18n/messages';
import { mailOf, payloads, templates } from './fixtures';

/** Titles are in the language of their notice and a report in that of its sender, whatever the mail is in. */
const given = [
  ...payloads['job-alert'].vacancies.map(({ title }) => title),
  ...payloads['problem-received'].lines,
];

/** The paragraphs and lines of a text, without addresses and what the payload says. */
const linesOf = (text: string) =>
  text.split('\n').filter((line) => line && !/https?:|@|A-7KQ2M9XD/.test(line) && !given.includes(line));

test.each(templates)('%s in French has no line of the English one', async (template) => {
  const [english, french] = await Promise.all([mailOf(template, 'en'), mailOf(template, 'fr')]);
  const same = linesOf(french.text).filter((line) => linesOf(english.text).includes(line));
  expect(same.filter((line) => !/^-+$/.test(line))).toEqual([]);
  expect(`${french.subject}\n${french.text}`).not.toMatch(
    /(?<!\p{L})(the|your|you|this|please|and|has|been|with|of|to|dear|from|closed|vacancy|application number)(?!\p{L})/iu,
  );
});

test.each(templates)('%s in French is set as French', async (template) => {
  const { subject, html, text } = await mailOf(template, 'fr');
  const shown = html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, '\n');
  for (const part of [subject, text, shown]) {
    const words = part.replace(/https?:\S+|&[#\w]+;|\d\d:\d\d/g, '');
    expect(words).not.toMatch(/[^\u00a0\u202f\n][;?!»]|[^\u00a0\u202f]:(?=\s)|«[^\u00a0]|[\wÀ-ÿ]'[\wÀ-ÿ]|"/u);
  }
});

test('a duty station is named as it is, since "de Le Caire" and "de Abuja" are not French', async () => {
  const [vacancy] = payloads['job-alert'].vacancies;
  if (!vacancy) throw new Error('none is listed');
  const { text } = await mailOf('job-alert', 'fr', { vacancies: [{ ...vacancy, station: 'Le Caire' }] });
  expect(text).toContain('23\u00a0h\u00a059, heure locale (Le Caire)');
});

test.each(['problem-received', 'problem-reported'] as const)(
  '%s speaks of a report, which is masculine, unlike an application',
  async (template) => {
    const { text } = await mailOf(template, 'fr');
    expect(text).toContain('Reçu le\u00a0: ');
    expect((await mailOf('application-received', 'fr')).text).toContain('Reçue le\u00a0: ');
  },
);

test('the mails address the reader formally', () => {
  const said = Object.values(messagesOf('fr').emails).map((part) => JSON.stringify(part));
  expect(
    said.filter((part) => /(?<!\p{L})(tu|ton|ta|tes|toi)(?!\p{L})|\p{L}\([es]+\)|·/iu.test(part)),
  ).toEqual([]);
});
