import type { Answer } from '../answer.ts';

/** What is for the asker alone: kept nowhere on its way. */
export const privateAnswer = (status: number, value: object): Answer => ({
  status,
  body: Buffer.from(JSON.stringify(value)),
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
});
