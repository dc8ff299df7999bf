import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import pg from 'pg';
import { baker, coordinator, monday, openTestHiring, region } from '../hiring/hiring.fixture.ts';

const { hiring, database, clock, by, close } = await openTestHiring([baker('a1')]);
after(close);

/** Two connections to the embedded database would be one. */
const url = 'databaseUrl' in database.options ? database.options.databaseUrl : undefined;

test(
  'a posting is taken back while somebody writes to its job: neither stops the other',
  { skip: url === undefined && 'needs a real PostgreSQL' },
  async () => {
    clock.at = monday;
    const card = {
      kind: 'vacancy',
      title: 'Penjahit',
      employer: 'CV Contoh',
      description: 'Menjahit seragam sekolah.',
      openings: 1,
      region,
      validThrough: '2026-03-31',
    } as const;
    const input = { card, contactName: 'Pak Contoh', telephone: '+6281344400001' };
    const { id } = (await hiring.jobs.create(input, by(coordinator))).value.posting;
    const writer = new pg.Client({ connectionString: url });
    await writer.connect();
    await writer.query('begin');
    await writer.query('select 1 from jobs where id = $1 for share', [id]);
    const taken = hiring.jobs.changePosting(id, { status: 'withdrawn' }, by(coordinator));
    const waits = `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock'`;
    for (let waiting = 0, asked = 0; waiting === 0 && asked < 1000; asked++)
      waiting = (await database.query<{ n: number }>(waits))[0]!.n;
    const at = new Date(clock.at).toISOString();
    await writer.query(
      `insert into job_reports (region, id, job_id, reason, at) values ($1, 'laporan', $2, 'other', $3)`,
      [region, id, at],
    );
    await writer.query('commit');
    await writer.end();
    assert.equal((await taken).value.posting.status, 'withdrawn');
  },
);
