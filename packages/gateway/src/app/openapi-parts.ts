import * as z from 'zod/mini';

export type Json = Record<string, unknown>;

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
export const objectOf = (properties: Json, required = Object.keys(properties)): Json => ({
  type: 'object',
  required,
  properties,
});
export const json = (schema: Json, example?: unknown) => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
});
export const etag = (description: string) => ({ ETag: { description, schema: { type: 'string' } } });
export const problem = (description: string, headers?: Json) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: ref('Problem') } },
});
/** What many answers have in common. */
export const tooMany = problem('Too many requests.', {
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } },
});
export const unreachable = problem(
  'The database, or the source behind this gateway, cannot be reached; try again later.',
);

/** @param io `input`: as it is sent; `output`: as it comes back, with fields that may come later */
export function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  const { $schema: _, ...found } = clean(z.toJSONSchema(schema, { io })) as Json;
  if (io === 'input') return found;
  const { additionalProperties: __, ...open } = found;
  return open;
}

/** Who may see a field is not news for those who see it. */
function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (key === 'x-audience' ? [] : [[key, clean(item)]])),
  );
}
