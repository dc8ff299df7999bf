import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { choosePort } from './port.ts';

const silent = () => {};

test('a chosen port is taken at its word', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await assert.rejects(choosePort(String(port), silent), /sudah dipakai program lain/);
  server.close();
  await once(server, 'close');
  assert.equal(await choosePort(String(port), silent), port);
  await assert.rejects(choosePort('delapan', silent), /bukan nomor port/);
});

test('where none was chosen, the next free one is taken, and that is said', async () => {
  const said: string[] = [];
  const first = await choosePort(undefined, (line) => said.push(line));
  const server = createServer().listen(first, '127.0.0.1');
  await once(server, 'listening');
  const second = await choosePort(undefined, (line) => said.push(line));
  server.close();
  assert.ok(second > first);
  assert.match(said.at(-1)!, new RegExp(`memakai ${second}`));
});
