import type { Store } from '../store/store.ts';
import type { Front } from '../backends/front.ts';
import type { Answer } from './answer.ts';

/**
 * `GET /healthz`: 200 when the database answers, else 503. A backend that does not is named, and no more: the rest of
 * the gateway works, and must not be taken out of service for it.
 */
export const health = (store: Pick<Store, 'ping'>, front?: Front) => async (): Promise<Answer> => {
  const [backends] = await Promise.all([front?.health(), store.ping()]);
  return {
    status: 200,
    body: Buffer.from(JSON.stringify({ status: 'ok', ...(backends && { backends }) })),
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  };
};
