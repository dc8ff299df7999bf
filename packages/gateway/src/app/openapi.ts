import { publishedFields, resources, type ErrorCode, type Resource } from '@guyub/core';
import * as z from 'zod/mini';
import { publishedResources, tables } from '../store/schema.ts';
import { examples } from './openapi-examples.ts';
import { hiringSchemas } from './openapi-hiring-schemas.ts';
import { doorScheme, hiringPaths } from './openapi-hiring.ts';
import { listParameters } from './openapi-parameters.ts';
import {
  etag,
  json,
  objectOf,
  problem,
  ref,
  schemaOf,
  tooMany,
  unreachable,
  type Json,
} from './openapi-parts.ts';
import { photoPaths } from './openapi-photos.ts';
import { sharingPaths, sharingSchemas } from './openapi-sharing.ts';

const text = { type: 'string' };
const tag = etag('Send it back as If-None-Match.');
const errors = {
  '400': problem('A parameter, field or cursor that cannot be honoured; `detail` says which.'),
  '404': problem('No such resource or record, or its owner does not publish it.'),
  '429': tooMany,
  '502': problem('The source behind this gateway does not let it in, or is not what it should be.'),
  '503': unreachable,
};

/** Schema of a record as everybody may see it. Fields that need their owner's consent are never required. */
function recordSchema(resource: Resource): Json {
  const shape = Object.fromEntries(
    publishedFields(resource.name).map((name) => {
      const { schema, meta } = resource.fields[name]!;
      return [name, meta.consent ? z.optional(schema) : schema];
    }),
  );
  return { title: resource.label, ...schemaOf(z.object(shape), 'output') };
}

const pageSchema = (name: string): Json => ({
  type: 'object',
  required: ['items', 'next', 'total', 'facets'],
  properties: {
    items: { type: 'array', items: ref(name) },
    next: { type: ['string', 'null'], description: 'Cursor for `after`; null on the last page.' },
    total: {
      type: ['object', 'null'],
      description: 'null: the source behind this gateway cannot tell.',
      required: ['value', 'relation'],
      properties: {
        value: { type: 'integer' },
        relation: {
          enum: ['exact', 'estimated', 'at-least'],
          description:
            'What is looked for by text or within kilometres, without facets, may be counted up to 1,000 only: `at-least`.',
        },
      },
    },
    facets: {
      type: 'array',
      description: 'A field that no source behind this gateway tells is not counted.',
      items: ref('Facet'),
    },
    text: ref('Text'),
    asOf: {
      type: 'string',
      format: 'date-time',
      description: 'Only when the source behind this gateway does not answer: this is what it said then.',
    },
    missing: {
      type: 'array',
      description:
        'Of several sources behind this gateway, those that did not answer: theirs is not in the page.',
      items: objectOf({ source: text, label: text, code: text }),
    },
  },
});

const healthSchema: Json = objectOf(
  {
    status: { const: 'ok' },
    backends: {
      type: 'array',
      items: objectOf({ name: text, answers: { type: 'boolean' } }),
    },
  },
  ['status'],
);

function paths(resource: Resource): [string, Json][] {
  const { name, label } = resource;
  const columns = tables[name as keyof typeof tables].columns;
  const example = examples[name as keyof typeof examples];
  const page = { items: [example], next: null, total: { value: 1, relation: 'exact' }, facets: [] };
  const id = {
    name: 'id',
    in: 'path',
    required: true,
    schema: { type: 'string', maxLength: 64 },
    example: example.id,
  };
  return [
    [
      `/v1/${name}`,
      {
        get: {
          operationId: `list-${name}`,
          summary: `Daftar: ${label}`,
          parameters: listParameters(columns),
          responses: {
            '200': { description: 'A page.', headers: tag, content: json(pageSchema(name), page) },
            '304': { description: 'Not changed since the tag in If-None-Match.', headers: tag },
            ...errors,
          },
        },
      },
    ],
    [
      `/v1/${name}/{id}`,
      {
        get: {
          operationId: `get-${name}`,
          summary: `Satu: ${label}`,
          parameters: [id],
          responses: {
            '200': { description: 'The record.', headers: tag, content: json(ref(name), example) },
            '304': { description: 'Not changed since the tag in If-None-Match.', headers: tag },
            ...errors,
          },
        },
      },
    ],
  ];
}

const codes: Readonly<Record<ErrorCode, true>> = {
  network: true,
  timeout: true,
  unavailable: true,
  'rate-limited': true,
  unauthenticated: true,
  forbidden: true,
  'not-found': true,
  conflict: true,
  invalid: true,
  unsupported: true,
  'stale-cursor': true,
  'bad-response': true,
};

const scalar = { type: ['string', 'number', 'boolean'] };
const shared: Json = {
  Facet: {
    type: 'object',
    required: ['field', 'buckets', 'exact'],
    properties: {
      field: { type: 'string' },
      exact: {
        type: 'boolean',
        description: 'false: only the 10,000 most frequent values were looked through.',
      },
      buckets: {
        type: 'array',
        items: {
          type: 'object',
          required: ['value', 'count'],
          properties: { value: scalar, count: { type: 'integer' } },
        },
      },
    },
  },
  Text: {
    description: 'How `q` was understood; absent without it.',
    type: 'object',
    required: ['relaxed', 'marks'],
    properties: {
      suggestion: {
        type: 'string',
        description: 'The text with its typing errors mended; the page answers this one.',
      },
      relaxed: {
        type: 'boolean',
        description: 'No record holds all the words: these hold most of them.',
      },
      marks: {
        type: 'array',
        description: 'For each item, where it holds what was looked for, in UTF-16 units.',
        items: {
          type: 'array',
          items: {
            type: 'object',
            required: ['field', 'index', 'start', 'end', 'how'],
            properties: {
              field: { type: 'string' },
              index: { type: 'integer' },
              start: { type: 'integer' },
              end: { type: 'integer' },
              how: { enum: ['exact', 'sound', 'form', 'prefix', 'meaning', 'related', 'typo'] },
            },
          },
        },
      },
    },
  },
  Problem: {
    description: 'RFC 9457.',
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code'],
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      code: { enum: Object.keys(codes) },
      issues: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            message: { type: 'string' },
            path: { type: 'array', items: { type: ['string', 'integer'] } },
          },
        },
      },
    },
  },
};

/** One address may be both read and written. */
const merged = (read: Record<string, Json>, written: Json) => ({
  ...read,
  ...Object.fromEntries(
    Object.entries(written).map(([path, operations]) => [path, { ...read[path], ...(operations as Json) }]),
  ),
});

const known: readonly Resource[] = publishedResources.map((name) => resources[name] as unknown as Resource);

/** OpenAPI 3.1 of what everybody may ask; the same schemas that check the records describe them. */
export const openapi: Json = {
  openapi: '3.1.0',
  info: {
    title: 'Guyub',
    version: '1',
    description:
      'Lulusan pelatihan kerja yang bersedia ditampilkan, keahlian, usaha, dan produk mereka. Semua orang dalam contoh di sini rekaan.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  paths: {
    ...merged(Object.fromEntries(known.flatMap(paths)), hiringPaths),
    ...photoPaths,
    ...sharingPaths,
    '/healthz': {
      get: {
        operationId: 'health',
        summary: 'Apakah basis data menjawab, dan sumber data di belakang server ini',
        responses: { '200': { description: 'It does.', content: json(healthSchema) }, '503': errors['503'] },
      },
    },
  },
  components: {
    securitySchemes: doorScheme,
    schemas: {
      ...Object.fromEntries(known.map((resource) => [resource.name, recordSchema(resource)])),
      ...hiringSchemas,
      ...sharingSchemas,
      ...shared,
    },
  },
};
