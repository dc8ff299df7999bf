import type { Store } from '../store/store.ts';
import { bodyOf } from './body.ts';
import type { Ask } from './answer.ts';
import type { AnswerOnce } from './once.ts';

/** `GET /v1/{resource}/{id}`; its ETag begins with the record's version, for conditional writes to come. */
export const get = (store: Store, once: AnswerOnce) => (c: Ask) =>
  once(c, async () => {
    const { value, version } = await store.get(c.req.param('resource')!, c.req.param('id')!);
    return bodyOf(value, version);
  });
