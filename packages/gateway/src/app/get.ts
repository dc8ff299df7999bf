import { bodyOf } from './body.ts';
import type { Ask } from './answer.ts';
import type { SourceOf } from './source.ts';

/** `GET /v1/{resource}/{id}`; its ETag begins with the record's version, for conditional writes to come. */
export const get = (sourceOf: SourceOf) => (c: Ask) => {
  const resource = c.req.param('resource')!;
  const { records, once } = sourceOf(resource);
  return once(c, async () => {
    const { value, version } = await records.get(resource, c.req.param('id')!);
    return bodyOf(value, version);
  });
};
