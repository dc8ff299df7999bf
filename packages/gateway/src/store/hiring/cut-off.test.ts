import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql, type KyselyPlugin } from 'kysely';
import { openDatabase } from '../open.ts';
import { revisionOf } from '../revision.ts';
import { answerDeal, createDeal } from './deals.ts';
import { baker, buyer, DAY, monday, offer, person, region, wanted, wish } from './hiring.fixture.ts';
import { testDatabase } from '../database.fixture.ts';
import { inOne, type Clocked } from './in-one.ts';
import { changeInvitation } from './invitations.ts';
import { createQuote, withdrawQuote } from './quotes.ts';
import { recordsOf } from './records.ts';
import { changeRequest } from './requests.ts';
import { round } from './round.ts';
import { sendRequest } from './send.ts';
import { nationalPapers } from '@guyub/core/hiring';

const people = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];
const database = await testDatabase();
await database.fill({
  people: people.map((id) => baker(id)),
  regions: [
    {
      id: region,
      scheme: 'kemendagri',
      code: '35.27',
      name: 'Kabupaten Sampang',
      level: 'regency',
      updatedAt: '2026-01-01T00:00:00.000Z',
    },
  ],
});
const { db, close } = await openDatabase(database.options);
const revision = await revisionOf(db, true);
after(async () => {
  await close();
  await database.close();
});

/** Every row that hiring may write, and the revision. */
async function everything(): Promise<string> {
  const tables = [
    'quote_requests',
    'invitations',
    'quotes',
    'deals',
    'invitation_turns',
    'invitation_counters',
  ];
  const found = await Promise.all(
    [...tables, 'idempotency', 'audit', 'people', 'revision'].map((table) =>
      sql<{ rows: unknown }>`
        select coalesce(json_agg(to_jsonb(t) order by to_jsonb(t)::text), '[]') as rows from ${sql.table(table)} as t`.execute(
        db,
      ),
    ),
  );
  return JSON.stringify(found.map(({ rows }) => rows));
}

let at = monday;

/** As if the process died before its nth statement, for each n; at last it gets through. Says how many there were. */
async function survives<T>(
  work: (clocked: Clocked) => Promise<T>,
): Promise<{ result: T; statements: number }> {
  for (let last = 0; ; last++) {
    const before = await everything();
    let statements = 0;
    const cut: KyselyPlugin = {
      transformQuery: ({ node }) => {
        if (++statements > last) throw new Error('cut off');
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    };
    try {
      const result = await work({ db: db.withPlugin(cut), revision, now: () => at });
      assert.notEqual(await everything(), before);
      return { result, statements };
    } catch (error) {
      assert.equal((error as Error).message, 'cut off');
      assert.equal(await everything(), before, `something was half done after ${last} statements`);
    }
  }
}

const open = {
  served: async () => true,
  puzzles: { check: async () => async () => {} },
  forms: { check: async () => async () => {} },
  limits: { takeRequest: async () => {} },
};

test('whatever is cut off between two statements is not half done, and can be done again', async () => {
  const sender = { ...wish(), address: '', proof: undefined };
  const input = wanted({ replyBy: '2026-03-20', neededOn: '2026-03-25' });
  const { result: sent } = await survives((clocked) => sendRequest(clocked, open, input, sender));
  const { request } = sent;
  const suited = { ids: people, near: undefined };
  const due = { region, id: request.id };
  const asked = await survives((clocked) => inOne(clocked, region, (work) => round(work, due, suited)));
  assert.ok(asked.statements >= 12, `${asked.statements} statements`);
  const invitations = await recordsOf(db, 'invitations', sql`true`);
  assert.equal(invitations.length, 5);

  const by = (door: ReturnType<typeof person>) => ({ ...wish(), door });
  const [one, two, three] = invitations;
  const writer = by(person(one!.personId));
  const { result: quote } = await survives((clocked) => createQuote(clocked, offer(one!.id), writer));
  await survives((clocked) => withdrawQuote(clocked, quote.value.id, by(person(one!.personId))));
  const { result: second } = await survives((clocked) =>
    createQuote(clocked, offer(two!.id), by(person(two!.personId))),
  );
  await survives((clocked) =>
    changeInvitation(clocked, three!.id, { status: 'declined' }, by(person(three!.personId))),
  );
  at += DAY;
  const next = await survives((clocked) => inOne(clocked, region, (work) => round(work, due, suited)));
  assert.ok(next.statements >= 12);

  const own = by(buyer(request.id));
  const { result: deal } = await survives((clocked) =>
    createDeal(clocked, nationalPapers, second.value.id, own),
  );
  await survives((clocked) => answerDeal(clocked, deal.value.id, { happened: false }, by(buyer(request.id))));
  await survives((clocked) =>
    answerDeal(clocked, deal.value.id, { happened: false }, by(person(two!.personId))),
  );
  const [ended] = await recordsOf(db, 'quoteRequests', sql`true`);
  assert.equal(ended!.status, 'no-result');

  const { result: again } = await survives((clocked) =>
    sendRequest(clocked, open, input, { ...sender, ...wish() }),
  );
  const other = again.request;
  await survives((clocked) => changeRequest(clocked, other.id, { status: 'cancelled' }, by(buyer(other.id))));
});
