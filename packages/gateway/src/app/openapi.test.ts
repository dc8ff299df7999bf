import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedFields, resources } from '@guyub/core';
import type * as z from 'zod/mini';
import { publishedResources } from '../store/schema.ts';
import { noHiring } from './hiring/routes.ts';
import { openapi } from './openapi.ts';

const { components, paths } = openapi as {
  components: { schemas: Record<string, { properties: object; required: string[] }> };
  paths: Record<
    string,
    { get: { responses: Record<string, { content: Record<string, { example: Record<string, unknown> }> }> } }
  >;
};
const exampleAt = (path: string) => paths[path]!.get.responses['200']!.content['application/json']!.example;

test('the description holds published fields only', () => {
  const text = JSON.stringify(publishedResources.map((name) => components.schemas[name]));
  const person = Object.keys(components.schemas['people']!.properties);
  assert.ok(person.includes('name') && person.includes('telephone'));
  assert.ok(!JSON.stringify(openapi).includes('x-audience'));
  for (const hidden of ['birthDate', 'gender', 'address', 'village', 'consents', 'obstacles', 'x-audience'])
    assert.ok(!text.includes(`"${hidden}":`), hidden);
});

for (const resource of publishedResources)
  test(`the example of ${resource} fits its schemas and holds no number of a telephone or of a person`, () => {
    const example = exampleAt(`/v1/${resource}/{id}`);
    assert.deepEqual(exampleAt(`/v1/${resource}`)['items'], [example]);
    const fields = resources[resource].fields as Record<string, { schema: z.ZodMiniType }>;
    for (const [field, value] of Object.entries(example)) {
      assert.ok(publishedFields(resource).includes(field), field);
      assert.ok(fields[field]!.schema.safeParse(value).success, field);
    }
    for (const field of components.schemas[resource]!.required) assert.ok(field in example, field);
    const { updatedAt: _, ...rest } = example;
    assert.doesNotMatch(JSON.stringify(rest), /\+62|\d{9}/);
  });

test('each address that is written is described, with what it takes and who may', () => {
  const described = Object.entries(paths as unknown as Record<string, Record<string, unknown>>).flatMap(
    ([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  for (const route of Object.keys(noHiring)) {
    const path = route.replace(/:(\w+)/g, '{$1}');
    assert.ok(described.includes(path), path);
  }
  assert.ok(components.schemas['quoteRequests']!.required.includes('version'));
  assert.ok(!components.schemas['quoteRequests']!.required.includes('telephone'));
});
