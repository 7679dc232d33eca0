import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { destinations } from '@/components/content/destinations';
import { richText } from '@/components/content/rich-text';
import { applySteps, faq, howToApplyParts, privacySections } from '@/components/content/structure';
import { messagesOf } from '@/lib/i18n/messages';

process.env.AUTH_SECRET ??= 'only-for-tests-'.padEnd(64, 'x');

const { faq: faqTexts, howToApply, privacy } = messagesOf('en');
const questions: string[] = Object.values(faq).flat();

test('every question of the texts is asked in exactly one section', () => {
  expect([...questions].sort()).toEqual(Object.keys(faqTexts.questions).sort());
  expect(Object.keys(faq).sort()).toEqual(Object.keys(faqTexts.sections).sort());
});

test('an address within a page leads to one place only', () => {
  const ids = [...Object.keys(faq), ...questions, 'contents', 'main'];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every step and every section of the privacy notice is shown', () => {
  expect([...applySteps].sort()).toEqual(Object.keys(howToApply.steps.list).sort());
  expect([...privacySections].sort()).toEqual(Object.keys(privacy.sections).sort());
  expect(howToApplyParts.filter((part) => !(part in howToApply))).toEqual([]);
});

test('a link tag leads to one place: no question is named like a page', () => {
  const pages = Object.entries(destinations).filter(([, path]) => !path.includes('#'));
  expect(pages.map(([tag]) => tag)).toEqual(expect.arrayContaining(['jobs', 'profile', 'privacy']));
  expect(pages.filter(([tag]) => questions.includes(tag))).toEqual([]);
});

test.each(['en', 'fr'] as const)('every value and tag in the %s texts is provided', (locale) => {
  const { faq: own, howToApply: steps, privacy: notice } = messagesOf(locale);
  const provided = Object.keys(richText(locale));
  const texts = textsOf([own, steps, notice]);
  const needed = new Set(texts.flatMap((text) => namesIn(parse(text))));
  expect(needed).toContain('p');
  expect([...needed].filter((name) => !provided.includes(name))).toEqual(['number']);
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
