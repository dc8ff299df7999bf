import assert from 'node:assert/strict';
import * as z from 'zod';
import { openapi } from '../openapi.ts';
import type { Answered } from './over-http.fixture.ts';

interface Operation {
  readonly responses: Readonly<
    Record<
      string,
      { readonly headers?: object; readonly content?: Readonly<Record<string, { readonly schema: object }>> }
    >
  >;
}
const { paths, components } = openapi as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};
const patterns = Object.keys(paths)
  // Names before places for one.
  .sort((a, b) => a.split('{').length - b.split('{').length)
  .map((path) => ({ path, like: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`) }));

const local = (value: object): string =>
  JSON.stringify(value).replaceAll('#/components/schemas/', '#/$defs/');
const schemas = new Map<string, z.ZodType>();
function schemaFor(schema: object): z.ZodType {
  const text = local(schema);
  const known =
    schemas.get(text) ??
    z.fromJSONSchema({
      ...(JSON.parse(text) as object),
      $defs: JSON.parse(local(components.schemas)),
    } as never);
  schemas.set(text, known);
  return known;
}

/**
 * Each answer must be one that /openapi.json describes: status, headers, body.
 *
 * @returns the operations that were seen, `GET /v1/people`
 */
export function checkDescribed(answers: readonly Answered<unknown>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { method, path, status, headers, body, text } of answers) {
    const address = path.split('?')[0]!;
    const found = patterns.find(({ like }) => like.test(address));
    if (!found || status === 405 || method === 'OPTIONS') continue;
    const operation = paths[found.path]![method.toLowerCase()];
    const where = `${method} ${found.path} ${status}`;
    const response = operation?.responses[status];
    if (!operation && status >= 400) continue;
    assert.ok(response, where);
    for (const name of ['etag', 'retry-after', 'www-authenticate'])
      if (headers.has(name))
        assert.ok(
          Object.keys(response.headers ?? {}).some((said) => said.toLowerCase() === name),
          `${where} ${name}`,
        );
    const type = headers.get('content-type');
    const content = type === null ? undefined : response.content?.[type];
    if (type !== null && text !== '' && found.path !== '/healthz') assert.ok(content, `${where} ${type}`);
    if (content && /json/.test(type!)) {
      const parsed = schemaFor(content.schema).safeParse(body);
      assert.ok(parsed.success, `${where}: ${parsed.error?.message}`);
    }
    seen.add(`${method} ${found.path}`);
  }
  return seen;
}
