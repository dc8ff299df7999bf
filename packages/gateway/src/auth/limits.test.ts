import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { isGuyubError, type GuyubError } from '@guyub/core';
import { omben, testDoors } from './doors.fixture.ts';
import { createLimits, type Contact } from './limits.ts';
import { sweepDoors } from './senders.ts';

const { database, db, clock, key, spied, close } = await testDoors();
after(close);
const now = () => clock.now;
const start = clock.now;
const HOUR = 3_600_000;
const limits = createLimits({ db, key, mostInRegion: 40, now });

beforeEach(async () => {
  clock.now = start;
  for (const table of ['senders', 'blocks', 'request_senders', 'quote_requests'])
    await database.query(`delete from ${table}`);
});

let count = 0;
interface Sending {
  readonly address?: string;
  readonly region?: string;
  readonly contact?: Contact;
  readonly by?: typeof limits;
}
/** undefined: it was taken. */
async function send({
  address,
  region = omben,
  contact = {},
  by = limits,
}: Sending): Promise<GuyubError | undefined> {
  const requestId = `r${++count}`;
  const from = address ?? `198.51.100.${count}`;
  try {
    await db.transaction().execute(async (transaction) => {
      await by.takeRequest(transaction, { address: from, region, requestId, contact });
    });
    return undefined;
  } catch (error) {
    assert.ok(isGuyubError(error), String(error));
    return error;
  }
}
const told = async (sending: Sending) => (await send(sending))?.message ?? 'taken';

test('ten an hour and thirty a day from one address', async () => {
  clock.now = Date.parse('2026-11-23T00:30:00Z');
  for (let hour = 0; hour < 3; hour++) {
    for (let i = 0; i < 10; i++) assert.equal(await told({ address: '192.0.2.1' }), 'taken');
    const error = await send({ address: '192.0.2.1' });
    assert.equal(error?.code, 'rate-limited');
    assert.match(error.message, hour < 2 ? /10 permintaan dalam jam ini/ : /jam ini|hari ini/);
    assert.equal(error.retryAfterMs, hour < 2 ? 1_800_000 : error.retryAfterMs);
    clock.now += HOUR;
  }
  const error = await send({ address: '192.0.2.1' });
  assert.match(error!.message, /30 permintaan hari ini/);
  assert.equal(error!.retryAfterMs, Date.parse('2026-11-24T00:00:00Z') - clock.now);
  assert.equal(await told({ address: '192.0.2.2' }), 'taken');
  clock.now = Date.parse('2026-11-24T00:00:00Z');
  assert.equal(await told({ address: '192.0.2.1' }), 'taken');
});

test('five a day with one contact, however it is written, from wherever', async () => {
  const email = 'Pembeli@contoh.example';
  for (let i = 0; i < 5; i++)
    assert.equal(await told({ contact: { email, telephone: `+62812000000${i}` } }), 'taken');
  assert.match(await told({ contact: { email: 'pembeli@CONTOH.example ' } }), /nomor atau surel/);
  assert.equal(await told({ contact: { telephone: '+628120000000' } }), 'taken');
});

test('a region takes so many in a day, also of many at once', async () => {
  const two = [limits, createLimits({ db, key, mostInRegion: 40, now })];
  const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => told({ by: two[i % 2]! })));
  assert.equal(answers.filter((said) => said === 'taken').length, 40);
  assert.match(
    answers.find((said) => said !== 'taken')!,
    /sudah menerima 40 permintaan/,
  );
  assert.equal(await told({ region: 'kemendagri:15.07' }), 'taken');
});

test('what fails is not counted', async () => {
  await send({ address: '192.0.2.7' });
  for (let i = 0; i < 20; i++)
    await assert.rejects(
      db.transaction().execute(async (transaction) => {
        await limits.takeRequest(transaction, {
          address: '192.0.2.7',
          region: omben,
          requestId: `f${i}`,
          contact: {},
        });
        throw new Error('the rest failed');
      }),
      /the rest failed/,
    );
  assert.equal(await told({ address: '192.0.2.7' }), 'taken');
});

test('a request that fails first thing in the day leaves no salt that others do not have', async () => {
  clock.now = Date.parse('2026-11-20T00:00:00Z');
  const address = '192.0.2.8';
  await assert.rejects(
    db.transaction().execute(async (transaction) => {
      await limits.takeRequest(transaction, { address, region: omben, requestId: 'first', contact: {} });
      throw new Error('the rest failed');
    }),
  );
  const other = createLimits({ db, key, now });
  for (let i = 0; i < 5; i++)
    for (const by of [limits, other]) assert.equal(await told({ address, by }), 'taken');
  assert.match(await told({ address }), /10 permintaan dalam jam ini/);
});

const requestRow = async (id: string, { telephone = null, email = null }: Contact = {}) =>
  database.query(
    `insert into quote_requests (region, id, title, skill, items, needed_on, reply_by, buyer_kind, buyer_name, contact_name,
       telephone, email, shares_contact, created_at, status, updated_at, version)
     values ($1, $2, 'Kue', 'Tata boga', '[]', '2026-12-01', '2026-11-30', 'household', 'Pembeli Contoh', 'Pembeli Contoh',
       $3, $4, false, '2026-11-23T03:00:00Z', 'submitted', '2026-11-23T03:00:00Z', 1)`,
    [omben, id, telephone, email],
  );
const block = (requestId: string, reason: string, region = omben) =>
  db.transaction().execute((transaction) => limits.block(transaction, { region, sentId: requestId, reason }));

test('who is blocked reads why: by contact for good, by address for the day, in that region only', async () => {
  const contact = { telephone: '+6281200000001', email: 'iseng@contoh.example' };
  await send({ address: '192.0.2.9', contact });
  const requestId = `r${count}`;
  await requestRow(requestId, contact);
  await block(requestId, ' Permintaan palsu berulang ');
  for (const sending of [
    { address: '192.0.2.9' },
    { contact: { telephone: contact.telephone } },
    { contact: { email: 'ISENG@contoh.example' } },
  ]) {
    const error = await send(sending);
    assert.equal(error?.code, 'forbidden');
    assert.equal(
      error.message,
      'Koordinator menghentikan permintaan dari Anda: Permintaan palsu berulang. Bila ini keliru, hubungi kantornya.',
    );
  }
  assert.equal(await told({ contact: { telephone: '+6281200000002' } }), 'taken');
  assert.equal(await told({ address: '192.0.2.9', region: 'kemendagri:15.07', contact }), 'taken');
  clock.now += 24 * HOUR;
  assert.equal(await told({ address: '192.0.2.9' }), 'taken');
  assert.match(await told({ contact }), /Permintaan palsu berulang/);
});

test('a block needs a request of the region, and a reason that can be read out', async () => {
  await requestRow('known', { email: 'x@contoh.example' });
  const code = (run: Promise<unknown>) =>
    run.then(
      () => 'done',
      (error: GuyubError) => error.code,
    );
  assert.equal(await code(block('unknown', 'Iseng')), 'not-found');
  assert.equal(await code(block('known', 'Iseng', 'kemendagri:15.07')), 'not-found');
  for (const reason of ['', '   ', 'x'.repeat(201), 'NIK 3527014107900001'])
    assert.equal(await code(block('known', reason)), 'invalid');
  await block('known', 'Iseng');
  await block('known', 'Iseng lagi!');
  assert.match(await told({ contact: { email: 'x@contoh.example' } }), /Anda: Iseng lagi! Bila/);
});

test('neither address nor contact is kept, and after a day nothing of the address', async () => {
  const contact = { telephone: '+6281200000003', email: 'rahasia@contoh.example' };
  await send({ address: '192.0.2.200', contact });
  const tables = ['senders', 'request_senders', 'sender_days', 'blocks', 'spent_puzzles'];
  const all = async () =>
    JSON.stringify(await Promise.all(tables.map((name) => database.query(`select * from ${name}`))));
  assert.doesNotMatch(await all(), /192\.0\.2|62812|rahasia/);
  await sweepDoors(db, clock.now);
  assert.equal((await database.query(`select 1 from sender_days where day = '2026-11-23'`)).length, 1);
  assert.ok((await database.query('select 1 from senders')).length > 0);
  clock.now += 48 * HOUR;
  await sweepDoors(db, clock.now);
  assert.equal(await all(), '[[],[],[],[],[]]');
});

test('all of it is one question, and sometimes one for the salt of the day', async () => {
  await limits.takeRequest(db, { address: '192.0.2.1', region: omben, requestId: 'warm', contact: {} });
  const asked = await spied(() =>
    limits.takeRequest(db, { address: '192.0.2.1', region: omben, requestId: 'one', contact: {} }),
  );
  assert.ok(asked.length <= 2, asked.join('\n'));
});
