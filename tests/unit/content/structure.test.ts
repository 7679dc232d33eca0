import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { destinations } from '@/components/content/destinations';
import { richText } from '@/components/content/rich-text';
import { answerMarkup } from '@/components/content/markup';
import {
  accessibilitySections,
  applySteps,
  faq,
  howToApplyParts,
  privacySections,
  processParts,
  securitySections,
  testsSections,
} from '@/components/content/structure';
import { messagesOf } from '@/lib/i18n/messages';

process.env.AUTH_SECRET ??= 'only-for-tests-'.padEnd(64, 'x');

const contentPages = [
  'faq',
  'howToApply',
  'privacy',
  'recruitment',
  'tests',
  'accessibility',
  'security',
  'missing',
] as const;
const { faq: faqTexts, howToApply, privacy, recruitment, tests, accessibility, security } = messagesOf('en');
const questions: string[] = Object.values(faq).flat();

test('every question of the texts is asked in exactly one section', () => {
  expect([...questions].sort()).toEqual(Object.keys(faqTexts.questions).sort());
  expect(Object.keys(faq).sort()).toEqual(Object.keys(faqTexts.sections).sort());
});

test('an address within a page leads to one place only', () => {
  const ids = [
    ...Object.keys(faq),
    ...questions,
    'contents',
    'main',
    'unanswered',
    'q',
    'faq-search',
    'faq-found',
    'faq-all',
    'faq-none',
  ];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every step and every section of a page is shown', () => {
  expect([...applySteps].sort()).toEqual(Object.keys(howToApply.steps.list).sort());
  expect([...privacySections].sort()).toEqual(Object.keys(privacy.sections).sort());
  expect([...testsSections].sort()).toEqual(Object.keys(tests.sections).sort());
  expect([...accessibilitySections].sort()).toEqual(Object.keys(accessibility.sections).sort());
  expect([...securitySections].sort()).toEqual(Object.keys(security.sections).sort());
  expect(howToApplyParts.filter((part) => !(part in howToApply))).toEqual([]);
  expect(processParts.filter((part) => !(part in recruitment))).toEqual([]);
});

test('a link tag leads to one place: no question is named like a page', () => {
  const pages = Object.entries(destinations).filter(([, path]) => !path.includes('#'));
  expect(pages.map(([tag]) => tag)).toEqual(expect.arrayContaining(['jobs', 'profile', 'privacy']));
  expect(pages.filter(([tag]) => questions.includes(tag))).toEqual([]);
});

// What a page gives a text itself, beyond what all texts are given.
const given = ['number', 'question', 'query', 'count', 'contracts', 'date', 'sections'];

test.each(['en', 'fr'] as const)('every value and tag in the %s texts is provided', (locale) => {
  const messages = messagesOf(locale);
  const own = contentPages.map((page) => messages[page]);
  const provided = Object.keys(richText(locale));
  const needed = new Set(textsOf(own).flatMap((text) => namesIn(parse(text))));
  expect(needed).toContain('p');
  expect([...needed].filter((name) => !provided.includes(name)).sort()).toEqual([...given].sort());
});

test.each(['en', 'fr'] as const)('answers in %s as markup have all they need', (locale) => {
  const provided = Object.keys(answerMarkup(locale));
  const answers = Object.values(messagesOf(locale).faq.questions).map(({ answer }) => answer);
  const needed = answers.flatMap((text) => namesIn(parse(text)));
  expect(needed.filter((name) => !provided.includes(name))).toEqual([]);
});

function textsOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);
}

function namesIn(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element.value, ...namesIn(element.children)];
    return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value];
  });
}
