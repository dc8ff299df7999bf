import type { Store } from '../store/store.ts';
import type { Answer } from './answer.ts';

const healthy: Answer = {
  status: 200,
  body: Buffer.from('{"status":"ok"}'),
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
};

/** `GET /healthz`: 200 when the database answers, else 503. */
export const health = (store: Store) => async () => {
  await store.ping();
  return healthy;
};
