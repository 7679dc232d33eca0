import { z } from 'zod';
import { config } from '../../config';
import { organisation } from '../../i18n/organisation';
import {
  detailQuerySchema,
  listQuerySchema,
  noticeSchema,
  problemSchema,
  stationSchema,
  vacancyDetailSchema,
  vacancyListSchema,
  vacancySchema,
} from './schema';

const named = {
  Station: stationSchema,
  Vacancy: vacancySchema,
  VacancyDetail: vacancyDetailSchema,
  Notice: noticeSchema,
  VacancyList: vacancyListSchema,
  Problem: problemSchema,
};
type Name = keyof typeof named;

const referenceTo = (name: string) => `#/components/schemas/${name}`;

/** JSON Schemas of everything that is answered, each under its name and referring to the others by it. */
function componentSchemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: referenceTo,
    override({ jsonSchema }) {
      // The format says it; and a later version may tell more of anything.
      if (jsonSchema.format === 'date-time' || jsonSchema.format === 'date') delete jsonSchema.pattern;
      delete jsonSchema.additionalProperties;
    },
  });
  // Their place in this document names them, and OpenAPI 3.1 names the dialect.
  for (const schema of Object.values(schemas)) {
    delete schema.$id;
    delete schema.$schema;
  }
  return schemas;
}

// Not every reader of the document knows \p{…} (JSON Schema 2020-12, 6.4); requests are checked all the same.
function dropUnicodePatterns(schema: z.core.JSONSchema.BaseSchema) {
  const items = Array.isArray(schema.items) ? [] : [schema.items];
  for (const part of [schema, ...items])
    if (typeof part === 'object' && part.pattern?.includes('\\p{')) delete part.pattern;
}

function parametersOf(schema: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(schema);
  return Object.entries(properties).map(([name, given]) => {
    const { description, ...value } = typeof given === 'object' ? given : {};
    dropUnicodePatterns(value);
    const list = value.type === 'array' ? { style: 'form', explode: true } : {};
    return { name, in: 'query', description, ...list, schema: value };
  });
}

const json = (name: Name) => ({ 'application/json': { schema: { $ref: referenceTo(name) } } });
const tag = {
  description: 'For If-None-Match at the next request',
  required: true,
  schema: { type: 'string' },
};
const problem = (description: string, headers = {}) => ({
  description,
  headers,
  content: { 'application/problem+json': { schema: { $ref: referenceTo('Problem') } } },
});
const ifNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  description: 'An entity tag of an earlier answer',
  schema: { type: 'string' },
};

const answers = (description: string, name: Name, headers = {}) => ({
  '200': { description, headers: { ETag: tag, ...headers }, content: json(name) },
  '304': { description: 'The answer with this entity tag is still current', headers: { ETag: tag } },
  '400': problem('Parameters that cannot be read, each named'),
  '405': problem('Any method but GET, HEAD and OPTIONS: the interface is read-only', {
    Allow: { description: 'The methods there are', required: true, schema: { type: 'string' } },
  }),
  '429': problem('Too many requests', {
    'Retry-After': { description: 'Seconds to wait', required: true, schema: { type: 'integer' } },
  }),
});

const links = {
  description: 'The other pages (RFC 8288)',
  required: true,
  schema: { type: 'string' },
};

/** The OpenAPI 3.1 document of the public interface, written from the schemas that check and type it. */
export function openApiDocument() {
  const { SITE_URL, SUPPORT_EMAIL } = config();
  const { organisation: name } = organisation('en');
  return {
    openapi: '3.1.0',
    info: {
      title: `Vacancies of the ${name}`,
      version: '1.0.0',
      description:
        'Read-only. The open vacancies and their notices, and nothing of any person. Fields may be added within this version; none is removed or changes its meaning.',
      contact: { email: SUPPORT_EMAIL, url: `${SITE_URL}/en/developers` },
    },
    servers: [{ url: `${SITE_URL}/api/v1` }],
    security: [],
    tags: [{ name: 'vacancies', description: 'Open vacancies and their notices' }],
    paths: {
      '/vacancies': {
        get: {
          operationId: 'listVacancies',
          tags: ['vacancies'],
          summary: 'Open vacancies that fit, page by page',
          parameters: [...parametersOf(listQuerySchema), ifNoneMatch],
          responses: answers('One page', 'VacancyList', { Link: links }),
        },
      },
      '/vacancies/{name}': {
        get: {
          operationId: 'getVacancy',
          tags: ['vacancies'],
          summary: 'One vacancy with its notice, also after it has closed',
          parameters: [
            {
              name: 'name',
              in: 'path',
              required: true,
              description: 'Reference (its slashes as they are or as %2F) or slug',
              schema: { type: 'string' },
            },
            ...parametersOf(detailQuerySchema),
            ifNoneMatch,
          ],
          responses: {
            ...answers('The vacancy', 'VacancyDetail'),
            '404': problem('No vacancy that the public may read has this name'),
          },
        },
      },
    },
    components: { schemas: componentSchemas() },
  };
}
