import { createApp, openStore } from '@guyub/gateway';
import pg from 'pg';
import { startPostgres } from './postgres.ts';
import { median, quantile, report } from './report.ts';
import type { Scale } from './scale.ts';
import { seed } from './seeded-gateway.ts';

const region = 'kemendagri:35.27';
const elsewhere = 'kemendagri:15.07';

/** Whether the time of a refusal tells who exists: what exists and what does not, asked in turn, each 2,000 times. */
export async function run({ rounds = 2_000 }: Scale): Promise<void> {
  const postgres = await startPostgres();
  const client = new pg.Client({ connectionString: postgres.url });
  const store = await openStore({ databaseUrl: postgres.url });
  const hiring = await store.hiring({ inboxUrl: 'https://example.go.id/inbox.html' });
  try {
    await client.connect();
    await seed(store, 1_000);
    const app = createApp({ store, hiring, rateLimit: false, trustProxy: true });
    const { items } = await store.list({ resource: 'people', page: { size: 1 } });
    const person = String(items[0]!['id']);

    const token = ({ link }: { readonly link: string }) => link.slice(link.indexOf('=') + 1);
    const enter = async (subject: Parameters<typeof hiring.doors.link>[0]) =>
      (await hiring.doors.exchange(token(await hiring.doors.link(subject)), 'bench')).token;
    const ended = async (id: string) => {
      const subject = { kind: 'person', region, subject: id } as const;
      const link = token(await hiring.doors.link(subject));
      await hiring.doors.revoke(subject);
      return link;
    };
    const known = await ended(person);
    const unknown = await ended('nobody');
    await client.query(`delete from doors where subject = 'nobody'`);
    const coordinator = await enter({ kind: 'coordinator', region: elsewhere, subject: 'bench' });
    const forged = (id: string) => {
      const [head, body, signature] = known.split('.') as [string, string, string];
      const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
      const other = Buffer.from(JSON.stringify({ ...claims, sub: id })).toString('base64url');
      return `${head}.${other}.${signature.split('').toReversed().join('')}`;
    };

    let count = 0;
    const send = (method: string, path: string, body: object, bearer?: string) => async () => {
      const address = `10.${(++count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`;
      const headers = {
        'Content-Type': 'application/json',
        'X-Forwarded-For': address,
        ...(bearer && { Authorization: `Bearer ${bearer}` }),
      };
      const started = performance.now();
      const answer = await app.request(path, { method, headers, body: JSON.stringify(body) });
      await answer.arrayBuffer();
      const took = performance.now() - started;
      if (answer.status !== 401 && answer.status !== 404) throw new Error(`${path}: ${answer.status}`);
      return took;
    };
    const enterWith = (text: string) => send('POST', '/v1/sessions', { token: text });
    const revoke = (id: string) => send('PATCH', `/v1/links/${id}`, { status: 'revoked' }, coordinator);
    const pairs = {
      'a link that ended, of a door that exists or not': [enterWith(known), enterWith(unknown)],
      'a forged link, for somebody who exists or not': [
        enterWith(forged(person)),
        enterWith(forged('nobodyatall')),
      ],
      "a coordinator's id of another region, or of nobody": [revoke(person), revoke('nobodyatall')],
    } as const;
    const rows = [];
    for (const [name, pair] of Object.entries(pairs)) {
      const [there, not] = await compare(pair, rounds);
      rows.push({
        name,
        value: `${median(there).toFixed(3)} ms, p95 ${quantile(there, 0.95).toFixed(3)} ms`,
        ratio: median(there) / median(not),
        aim: '0.95 to 1.05',
      });
    }
    report('Refusals at a door', 'what does not exist, by medians', rows);
  } finally {
    await hiring.close();
    await store.close();
    await client.end();
    await postgres.stop();
  }
}

type Timed = () => Promise<number>;

/** In turn and with the first one changing, so that neither gains by what the other left behind. */
async function compare([one, other]: readonly [Timed, Timed], rounds: number): Promise<[number[], number[]]> {
  const [there, not]: [number[], number[]] = [[], []];
  for (let i = -200; i < rounds; i++) {
    const times: [number, number] = [0, 0];
    for (const which of i % 2 ? [0, 1] : [1, 0]) times[which] = await [one, other][which]!();
    // The first ones warm up.
    if (i < 0) continue;
    there.push(times[0]);
    not.push(times[1]);
  }
  return [there, not];
}
