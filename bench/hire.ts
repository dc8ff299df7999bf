import { createApp, listen, openStore, type StoreOptions } from '@guyub/gateway';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { weigh } from '../scripts/check-size.mjs';
import { atOnce } from './hire/at-once.ts';
import { regions, requestOf, solved } from './hire/requests.ts';
import { startPostgres } from './postgres.ts';
import { median, quantile, report } from './report.ts';
import type { Scale } from './scale.ts';
import { embedded, invented } from './seeded-gateway.ts';

const CONNECTIONS = 32;

/** Requests for quotes from 32 buyers at once, to the last byte of the answer; and the button's script. */
export async function run({ rounds = 1_000 }: Scale): Promise<void> {
  const pglite = await embedded();
  await measure(
    'PGlite',
    { pglite },
    new pg.Pool({ ...createPgConfig(pglite), max: 1 } as pg.PoolConfig),
    rounds,
  );
  await pglite.close();
  const postgres = await startPostgres();
  const pool = new pg.Pool({ connectionString: postgres.url, max: CONNECTIONS });
  await measure('PostgreSQL', { databaseUrl: postgres.url }, pool, rounds);
  await postgres.stop();
  await weighButton();
}

async function measure(name: string, options: StoreOptions, pool: pg.Pool, rounds: number): Promise<void> {
  await pool.query(`create table bare (region text, id text, body jsonb, primary key (region, id))`);
  const bare = await atOnce(CONNECTIONS, rounds, async (n) => {
    const request = requestOf(n);
    await pool.query('insert into bare values ($1, $2, $3)', [
      request.region,
      `b${n}`,
      JSON.stringify(request),
    ]);
  });
  await pool.end();

  const store = await openStore(options);
  for (const [i, region] of regions.entries())
    await store.sink.file({ name: `${i}.csv`, sha256: String(i).repeat(64), region }, (file) =>
      file.upsert([invented(i)]),
    );
  const hiring = await store.hiring({ inboxUrl: 'https://example.go.id/inbox.html' });
  const app = createApp({ store, hiring, rateLimit: false, trustProxy: true });
  const server = await listen({ fetch: app.fetch, port: 0 });
  const address = (n: number) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  const proofs: string[] = [];
  for (let n = 0; n < rounds; n++)
    proofs.push(solved(await hiring.puzzles.make(requestOf(n).region, address(n))));

  const sent = await atOnce(CONNECTIONS, rounds, async (n) => {
    const answer = await fetch(`${server.url}/v1/quoteRequests`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': `bench-request-${String(n).padStart(8, '0')}`,
        'Guyub-Proof': proofs[n]!,
        'X-Forwarded-For': address(n),
      },
      body: JSON.stringify(requestOf(n)),
    });
    const text = await answer.text();
    if (answer.status !== 201) throw new Error(`${answer.status} ${text}`);
  });
  const sentAt = performance.now();
  // Each run asks for 200 requests at most.
  for (let n = 0; n <= rounds; n += 200) await hiring.inviter.kick();
  const inviting = (performance.now() - sentAt) / rounds;
  await server.close();
  await hiring.close();
  await store.close();

  const line = (label: string, times: readonly number[], part: number) => ({
    name: label,
    value: `${quantile(times, part).toFixed(1)} ms`,
    ratio: quantile(times, part) / quantile(bare, part),
  });
  report(
    `A request for quotes, ${CONNECTIONS} at a time, ${name}`,
    'one bare insert of the same JSON through pg',
    [
      { name: 'bare insert, p50', value: `${median(bare).toFixed(1)} ms`, ratio: 1 },
      { name: 'bare insert, p99', value: `${quantile(bare, 0.99).toFixed(1)} ms`, ratio: 1 },
      line('request, p50', sent, 0.5),
      line('request, p99', sent, 0.99),
      { name: 'asking people after the rush, a request', value: `${inviting.toFixed(1)} ms` },
    ],
  );
}

async function weighButton(): Promise<void> {
  const bytes = async (entry: string) =>
    (await weigh(`export * from '../packages/widgets/src/${entry}';`, { from: import.meta.dirname })).bytes;
  const lit = (await weigh(`export { LitElement, html, css } from 'lit';`, { from: import.meta.dirname }))
    .bytes;
  const button = await bytes('cdn-hire-local.ts');
  const opened = button + (await bytes('cdn-hire-local-opening.ts'));
  report('Script bytes of hire-local, gzip', 'Lit alone', [
    { name: 'before it opens', value: `${button} B`, ratio: button / lit, aim: '≤ 12288 B' },
    { name: 'with the dialog', value: `${opened} B`, ratio: opened / lit, aim: '≤ 24064 B' },
  ]);
}
