// The demo's gateway in a process of its own, which can be told to die at a statement: as when the power goes.
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { createApp, listen, openStore } from '@guyub/gateway';
import { bundleWidgets } from '../../bundle.ts';
import { createSite } from '../../site.ts';
import { addWorkbooks, workbooks } from '../../workbooks.ts';
import { region } from '../hiring-scene.ts';

/** Statements to be seen one after the other; the process dies before the last, or when it is done. */
export interface Death {
  readonly statements: readonly string[];
  readonly isDone: boolean;
}

export type Asked =
  | { readonly now: number }
  | { readonly die: Death }
  | { readonly rows: string }
  | { readonly link: string }
  | { readonly stop: true };

const [data = '', port = '', startedAt = ''] = process.argv.slice(2);
let now = Number(startedAt);
/** The one that the store opens. */
const databases = new Set<PGlite>();
let death: Death | undefined;
/** A statement comes in parts, between which nobody else may ask anything of this one session. */
let isBetween = true;
let looking: Promise<unknown> | undefined;

const { execProtocolStream } = PGlite.prototype;
PGlite.prototype.execProtocolStream = async function (message, options) {
  // Not the store's, which asks through pg: it is our own look.
  if (options?.throwOnError !== false) return execProtocolStream.call(this, message, options);
  databases.add(this);
  while (looking) await looking;
  isBetween = false;
  // Not in values, which may say anything: the title of a request reads "committed".
  const isStatement = ['P', 'Q'].includes(String.fromCharCode(message[0]!));
  const isReached = isStatement && death && Buffer.from(message).includes(death.statements[0]!);
  const last = isReached && death?.statements.length === 1 ? death : undefined;
  if (isReached) death = { ...death!, statements: death!.statements.slice(1) };
  if (last && !last.isDone) die();
  const results = await execProtocolStream.call(this, message, options);
  if (last) die();
  isBetween = ['Q', 'S'].includes(String.fromCharCode(message[0]!));
  return results;
};
const die = () => process.kill(process.pid, 'SIGKILL');

const store = await openStore({ directory: data });
const bakers = workbooks.filter(({ name }) => name.includes('boga'));
await addWorkbooks(store, bakers, () => {});
const hiring = await store.hiring({
  inboxUrl: `http://localhost:${port}/kotak-masuk.html`,
  now: () => now,
  failed: (error) => console.error(error),
});
// Each buyer says where they are, so that they do not share one household's allowance.
const app = createApp({ store, hiring, trustProxy: true });
const site = createSite(app, await bundleWidgets(), async () => '{}');
const server = await listen({ fetch: site.fetch, port: Number(port) });

/** Everything that belongs to a request of that title. */
async function rowsOf(title: string): Promise<unknown> {
  const ids = `(select id from quote_requests where title = $1)`;
  const [database] = databases;
  while (!isBetween || looking) await wait(1);
  const asking = database!.query<{ all: unknown }>(
    `select json_build_object(
      'requests', (select coalesce(json_agg(t), '[]') from quote_requests as t where title = $1),
      'invitations', (select coalesce(json_agg(t order by t.id), '[]') from invitations as t where request_id in ${ids}),
      'quotes', (select coalesce(json_agg(t), '[]') from quotes as t where request_id in ${ids}),
      'deals', (select coalesce(json_agg(t), '[]') from deals as t where request_id in ${ids}),
      'all', (select count(*)::integer from invitations),
      'counted', (select coalesce(sum(received), 0)::integer from invitation_turns)) as all`,
    [title],
  );
  looking = asking.finally(() => (looking = undefined));
  const { rows } = await asking;
  return rows[0]!.all;
}

async function answer(asked: Asked): Promise<void> {
  if ('now' in asked) now = asked.now;
  else if ('die' in asked) death = asked.die;
  else if ('rows' in asked) process.send!(await rowsOf(asked.rows));
  else if ('link' in asked)
    process.send!(await hiring.doors.link({ kind: 'person', region, subject: asked.link }));
  else {
    await server.close();
    await hiring.close();
    await store.close();
    process.disconnect();
  }
}
process.on('message', (asked: Asked) => void answer(asked));
process.on('disconnect', () => process.exit());
process.send!('ready');
