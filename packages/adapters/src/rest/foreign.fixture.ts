import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { createClient } from '@guyub/core';
import { mapping } from './asked.fixture.ts';
import { rest, type presets, type RestShape } from './index.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
type Shape = keyof typeof presets | RestShape;

let answer: Answer;
/** What the backend was asked since it was last told how to answer. */
export const asked: IncomingMessage[] = [];
/** Tells a backend, one for each test file, how to answer from now on. */
export const serve = (next: Answer) => {
  asked.length = 0;
  answer = next;
};
const server = createServer((request, response) => {
  asked.push(request);
  answer(request, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => {
  server.closeAllConnections();
  server.close();
});

export const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/alumni`;
export const adapter = (preset: Shape = 'laravel', more: object = {}) =>
  rest({ preset, mapping, resources: { people: { url, ...more } } });
export const ids = async (preset: Shape, more: object = {}) => {
  const client = createClient({ adapter: adapter(preset, more), retries: 0 });
  const found: string[] = [];
  for await (const { id } of client.all('people', {}, { limit: 10_000 })) found.push(id);
  return found;
};
