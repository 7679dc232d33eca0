/** A question with its answer, the latter as HTML. */
export type Answered = { id: string; question: string; answer: string };

/** Questions and answers as schema.org's FAQPage, for search engines; `url` is the address of the page that bears them. */
export function faqData(entries: readonly Answered[], url: string, language: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    url,
    inLanguage: language,
    mainEntity: entries.map(({ id, question, answer }) => ({
      '@type': 'Question',
      name: question,
      url: `${url}#${id}`,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
