// What Google documents of FAQPage as required, as a JSON Schema
// (developers.google.com/search/docs/appearance/structured-data/faqpage). Answers have only tags that it shows.

const shown = 'h[1-6]|br|ol|ul|li|a|p|div|b|strong|i|em';

export const faqSchema = {
  type: 'object',
  required: ['@context', '@type', 'mainEntity'],
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'FAQPage' },
    url: { type: 'string', format: 'uri' },
    inLanguage: { enum: ['en', 'fr'] },
    mainEntity: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['@type', 'name', 'acceptedAnswer'],
        properties: {
          '@type': { const: 'Question' },
          name: { type: 'string', minLength: 1, pattern: '^[^<>]*$' },
          url: { type: 'string', format: 'uri' },
          acceptedAnswer: {
            type: 'object',
            required: ['@type', 'text'],
            properties: {
              '@type': { const: 'Answer' },
              text: { type: 'string', minLength: 1, pattern: `^([^<]|</?(${shown})( href="[^"]*")?>)*$` },
            },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
