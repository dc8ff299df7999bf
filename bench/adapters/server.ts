// A backend in a process of its own, so that its work is not counted as the adapter's.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rows } from './rows.ts';

const data = rows(100);
const bodies: Readonly<Record<string, string>> = {
  '/laravel': JSON.stringify({ current_page: 1, data, last_page: 1, per_page: 100, total: 100 }),
};
const server = createServer((request, response) => {
  const body = bodies[new URL(request.url ?? '', 'http://x').pathname];
  response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(body ?? '{}');
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
