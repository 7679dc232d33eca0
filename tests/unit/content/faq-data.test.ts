import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { faqData } from '@/lib/content/faq-data';
import { scriptJson } from '@/lib/vacancies/posting/posting';
import { faqSchema } from './faq-schema';

const validate = addFormats(new Ajv({ allErrors: true, strict: true })).compile(faqSchema);
const entry = { id: 'fee', question: 'Does it cost anything?', answer: '<p>No, <b>nothing</b>.</p>' };
const url = 'https://careers.example/en/faq';

test('questions are described as Google documents it, each with its address', () => {
  const data = faqData([entry, { ...entry, id: 'deadline' }], url, 'en');
  expect([validate(data), validate.errors]).toEqual([true, null]);
  expect(data.mainEntity.map((question) => question.url)).toEqual([`${url}#fee`, `${url}#deadline`]);
  expect(JSON.parse(scriptJson(data))).toEqual(data);
  expect(scriptJson(data)).not.toContain('<');
});

test('the schema refuses what would be no question', () => {
  expect(validate(faqData([], url, 'en'))).toBe(false);
  expect(validate(faqData([{ ...entry, answer: '' }], url, 'en'))).toBe(false);
  expect(validate(faqData([{ ...entry, answer: '<script>1</script>' }], url, 'en'))).toBe(false);
});
