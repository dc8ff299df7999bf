import { dayOf } from '@guyub/core';
import type { Store } from '../store/store.ts';
import { fullHour } from '../store/full-hour.ts';
import { answerWith, type Body } from './body.ts';
import { AnswerCache } from './cache.ts';
import { addressOf, type Answer, type Ask } from './answer.ts';

/** Answers from the cache, or makes the answer once for all who ask the same at that moment. */
export type AnswerOnce = (c: Ask, make: () => Promise<Body>) => Answer | Promise<Answer>;

/** Bytes of ready answers kept: some thousand pages. */
const CACHE_BYTES = 48 * 1024 * 1024;

/** @param cached false: every question goes to the store, as a measurement of the store wants */
export function createAnswerOnce(store: Pick<Store, 'revision'>, cached: boolean): AnswerOnce {
  const cache = new AnswerCache(CACHE_BYTES);
  const making = new Map<string, Promise<Body>>();

  const at = (
    c: Ask,
    address: string,
    revision: number,
    make: () => Promise<Body>,
  ): Answer | Promise<Answer> => {
    // People come of age and jobs end by the one, and people take turns by the other.
    const stamp = `${revision} ${fullHour(Date.now())} ${dayOf()}`;
    const ready = cache.get(address, stamp);
    if (ready) return answerWith(c, ready);
    const key = `${stamp} ${address}`;
    let shared = making.get(key);
    if (!shared) {
      shared = make()
        .then((body) => {
          cache.set(address, stamp, body);
          return body;
        })
        .finally(() => making.delete(key));
      making.set(key, shared);
    }
    return shared.then((body) => answerWith(c, body));
  };

  return (c, make) => {
    if (!cached) return make().then((body) => answerWith(c, body));
    const address = addressOf(c);
    const revision = store.revision();
    return typeof revision === 'number'
      ? at(c, address, revision, make)
      : revision.then((number) => at(c, address, number, make));
  };
}
