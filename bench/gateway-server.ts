// One server of the gateway benchmark in a process of its own: `gateway-server.ts KIND [DATABASE_URL]`.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { createApp, listen, openStore } from '@guyub/gateway';
import pg from 'pg';
import { embedded, seed } from './seeded-gateway.ts';

export const PATH = '/v1/people?sort=name&limit=20';
const PEOPLE = 10_000;

if (import.meta.main) {
  const [kind, databaseUrl] = process.argv.slice(2);
  const pglite = databaseUrl ? undefined : await embedded();
  const store = await openStore(databaseUrl ? { databaseUrl } : { pglite: pglite! });
  if ((await store.imports()).length === 0) await seed(store, PEOPLE);
  const app = createApp({ store, rateLimit: false, cache: kind !== 'gateway uncached' });

  if (kind?.startsWith('gateway')) {
    console.log((await listen({ fetch: (request, env) => app.fetch(request, env), port: 0 })).url);
  } else {
    const body = Buffer.from(await (await app.request(PATH)).arrayBuffer());
    const answer = kind === 'buffer' ? async () => body : await sameSelect();
    const server = createServer((_, response) => {
      void answer().then((bytes) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.length });
        response.end(bytes);
      });
    });
    server.listen(0, '127.0.0.1', () => {
      console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  }

  /** Listens in on the gateway's own statement, then asks just that. */
  async function sameSelect(): Promise<() => Promise<Buffer>> {
    const asked: { text: string; values: unknown[] }[] = [];
    const original = pg.Client.prototype.query;
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      const [config, values] = args as [string | { text: string; values?: unknown[] }, unknown[]?];
      if (typeof config === 'string') asked.push({ text: config, values: values ?? [] });
      else asked.push({ text: config.text, values: config.values ?? [] });
      return Reflect.apply(original, this, args);
    } as typeof original;
    await createApp({ store, rateLimit: false, cache: false }).request(PATH);
    pg.Client.prototype.query = original;
    const statement = asked.find(({ text }) => text.includes('people'));
    if (!statement) throw new Error('The gateway asked nothing of the database.');
    await store.close();
    const pool = new pg.Pool(
      databaseUrl ? { connectionString: databaseUrl } : { ...createPgConfig(pglite!), max: 1 },
    );
    return async () => {
      const { rows } = await pool.query(statement.text, statement.values);
      return Buffer.from(JSON.stringify(rows[0]));
    };
  }
}
