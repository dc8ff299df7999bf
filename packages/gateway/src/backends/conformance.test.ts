import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { describeAdapter, seed } from '@guyub/adapters/conformance';
import { http } from '@guyub/adapters/http';
import { rest, type RestResource } from '@guyub/adapters/rest';
import ky from 'ky';
import { createApp } from '../app/app.ts';
import { listen } from '../app/listen.ts';
import { createOutbound } from '../outbound/outbound.ts';
import { testDatabase } from '../store/database.fixture.ts';
import { openBackend } from './backend.ts';
import { communityMapping as mapping, jabarReply, laravelReply } from './community.fixture.ts';
import { createFront } from './front.ts';
import { openUpstream } from './upstream.ts';

const database = await testDatabase();
await database.fill(seed);
after(() => database.close());

const columns = { id: 'id', subdistrict: 'subdistrict', year: 'year' };
/** One that can be asked for some things, and one that can only be read from one end to the other. */
const backends = [
  { preset: 'laravel', reply: laravelReply, people: { filters: columns } as Partial<RestResource> },
  { preset: 'jabar', reply: jabarReply, people: {} },
] as const;

for (const { preset, reply, people } of backends) {
  const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    const { status, body } = reply(new URL(request.url ?? '', 'https://backend.example'));
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const outbound = createOutbound({ origins: [origin], allowPrivate: true });
  const resources = Object.fromEntries(
    Object.keys(mapping.resources).map((name) => [
      name,
      { url: `${origin}/${name}`, ...(name === 'people' && people) },
    ]),
  );
  const upstream = openUpstream({
    name: 'disnaker',
    adapter: rest({ preset, mapping, resources, fetch: outbound.fetch }),
    changed: () => undefined,
  });
  // What the backend has not got comes from the store.
  const front = createFront([openBackend('disnaker', upstream.adapter, upstream.left)], [upstream]);
  const app = createApp({ store: database.store, front, rateLimit: false });
  const gateway = await listen({ fetch: app.fetch, port: 0 });
  after(async () => {
    await gateway.close();
    await outbound.close();
    server.closeAllConnections();
    server.close();
  });

  describeAdapter(`a page over a gateway before ${preset}`, {
    test,
    createHarness: async (records) => ({
      adapter: http({ url: gateway.url }),
      read: async (resource, id) =>
        (records[resource as 'people'] ?? []).find((record) => record.id === id) ?? null,
      network: (fetch) => http({ url: gateway.url, ky: ky.create({ fetch }) }),
      cleanup: async () => undefined,
    }),
  });
}
